package dev.parley.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.stereotype.Component;

/** Says what a file is by its bytes. */
@Component
class FileTypes {
  private static final int HEAD = 4096;

  /** The same types by the names that we use. */
  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("audio/vnd.wave", "audio/wav"),
          Map.entry("audio/x-wav", "audio/wav"),
          Map.entry("application/ogg", "audio/ogg"),
          Map.entry("audio/vorbis", "audio/ogg"),
          Map.entry("audio/opus", "audio/ogg"),
          Map.entry("application/mp4", "video/mp4"),
          Map.entry("video/x-m4v", "video/mp4"),
          Map.entry("application/x-gzip", "application/gzip"));

  private static final Set<String> ZIP =
      Set.of("application/zip", "application/x-tika-ooxml", "application/java-archive");

  private final MimeTypes magic = MimeTypes.getDefaultMimeTypes();

  /**
   * The media type; of a file that is two things at once, the one that must be refused.
   *
   * @param name tells tables from other text
   */
  String find(Path file, String name) throws IOException {
    var found = detect(file);
    var type = SAME.getOrDefault(found, found);
    if (isZip(type)) {
      return ZipContents.typeOf(file);
    }
    if (ZipContents.isZip(file) && !type.startsWith("image/")) {
      return "application/zip; also " + type;
    }
    return switch (type) {
      case "text/plain" -> text(file, name);
      case "application/x-matroska", "video/x-matroska" -> isWebm(file) ? "video/webm" : type;
      default -> type;
    };
  }

  private String detect(Path file) throws IOException {
    try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
      return magic.detect(bytes, new Metadata()).getBaseType().toString();
    }
  }

  private static boolean isZip(String type) {
    return ZIP.contains(type) || type.startsWith("application/vnd.oasis.opendocument");
  }

  private static String text(Path file, String name) throws IOException {
    var found = PlainTextFile.typeOf(file);
    var isTable = name.toLowerCase(Locale.ROOT).endsWith(".csv");
    return found.equals("text/plain") && isTable ? "text/csv" : found;
  }

  private static boolean isWebm(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1).contains("webm");
    }
  }
}
