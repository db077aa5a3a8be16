package dev.parley.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Reads the table of contents of a ZIP file, and of its files only the small one that names it. */
final class ZipContents {
  private static final int MOST_ENTRIES = 20_000;
  private static final int LONGEST_MIMETYPE = 100;
  private static final int LONGEST_CONTENT_TYPES = 1 << 20;
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
  private static final byte[] MAGIC = {'P', 'K', 3, 4};

  /** How the table of a document's parts calls programs, in lower case. */
  private static final List<String> ACTIVE_PARTS =
      List.of("macroenabled", "vbaproject", "activex", "oleobject");

  private static final Map<String, String> OFFICE =
      Map.of(
          "word/document.xml",
              "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroenabled.12",
          "ppt/presentation.xml",
              "application/vnd.openxmlformats-officedocument.presentationml.presentation");

  /** The table of a document's parts (ECMA-376, part 2), its name in lower case. */
  private static final String PARTS = "[content_types].xml";

  private ZipContents() {}

  /** Whether it can be read as a ZIP file, whatever it begins with. */
  static boolean isZip(Path file) {
    try (var zip = new ZipFile(file.toFile())) {
      return zip.size() > 0;
    } catch (IOException | IllegalArgumentException none) {
      // what cannot be opened is none
      return false;
    }
  }

  /**
   * The media type of what the file holds.
   *
   * @throws AttachmentInvalid if it is damaged, or a document with macros
   */
  static String typeOf(Path file) throws IOException {
    if (!beginsAsZip(file)) {
      return "application/octet-stream";
    }
    try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      return typeOf(zip);
    } catch (ZipException | IllegalArgumentException damaged) {
      throw AttachmentInvalid.damaged();
    }
  }

  private static String typeOf(ZipFile zip) throws IOException {
    if (zip.size() == 0 || zip.size() > MOST_ENTRIES) {
      throw AttachmentInvalid.damaged();
    }
    var names = zip.stream().map(ZipEntry::getName).map(ZipContents::lower).toList();
    var document = documentType(zip, names);
    if (document == null) {
      return names.stream().anyMatch(ZipContents::isProgram)
          ? "application/java-archive"
          : "application/zip";
    }
    if (names.stream().anyMatch(ZipContents::isActive) || saysActive(zip)) {
      throw AttachmentInvalid.active();
    }
    return document;
  }

  private static @Nullable String documentType(ZipFile zip, List<String> names) throws IOException {
    if (names.contains(PARTS)) {
      return names.stream().filter(OFFICE::containsKey).findFirst().map(OFFICE::get).orElse(null);
    }
    var mimetype = zip.getEntry("mimetype");
    var said = mimetype == null ? "" : read(zip, mimetype, LONGEST_MIMETYPE).strip();
    return said.startsWith(OPEN_DOCUMENT) ? said : null;
  }

  private static boolean isProgram(String name) {
    return name.equals("meta-inf/manifest.mf")
        || name.equals("androidmanifest.xml")
        || name.endsWith(".class");
  }

  /** In a document: macros, controls, objects of other programs. */
  private static boolean isActive(String name) {
    return name.contains("vbaproject")
        || name.contains("vbadata")
        || name.contains("/activex/")
        || name.contains("/macrosheets/")
        || name.contains("/embeddings/") && name.endsWith(".bin")
        || name.startsWith("basic/")
        || name.startsWith("scripts/");
  }

  private static boolean saysActive(ZipFile zip) throws IOException {
    // a reader may find the table however its name is written, and wherever it stands
    for (var entry : zip.stream().filter(one -> lower(one.getName()).equals(PARTS)).toList()) {
      var parts = lower(readWhole(zip, entry));
      if (ACTIVE_PARTS.stream().anyMatch(parts::contains)) {
        return true;
      }
    }
    return false;
  }

  private static String readWhole(ZipFile zip, ZipEntry entry) throws IOException {
    var table = read(zip, entry, LONGEST_CONTENT_TYPES + 1);
    if (table.length() > LONGEST_CONTENT_TYPES) {
      throw AttachmentInvalid.damaged();
    }
    return table;
  }

  /** Without zeros: of a text in UTF-16 the plain letters remain. */
  private static String read(ZipFile zip, ZipEntry entry, int limit) throws IOException {
    try (var bytes = zip.getInputStream(entry)) {
      return new String(bytes.readNBytes(limit), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
  }

  private static boolean beginsAsZip(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      return Arrays.equals(bytes.readNBytes(MAGIC.length), MAGIC);
    }
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
