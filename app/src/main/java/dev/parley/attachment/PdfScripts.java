package dev.parley.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks in the open parts of a PDF for what would act when it is read: scripts, programs, other
 * files, media. Compressed objects are not unpacked: a PDF is never shown here, only downloaded.
 */
final class PdfScripts {
  private static final int WINDOW = 64 * 1024;

  /** More than the longest word below with each letter written as an escape. */
  private static final int OVERLAP = 128;

  private static final Pattern ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");
  private static final Pattern ACTIVE =
      Pattern.compile("/(JavaScript|Launch|EmbeddedFiles?|RichMedia|Rendition|XFA|JS\\s*[(<])");

  private PdfScripts() {}

  static boolean isIn(Path file) throws IOException {
    try (var bytes = Files.newInputStream(file)) {
      var carried = "";
      for (var read = bytes.readNBytes(WINDOW); read.length > 0; read = bytes.readNBytes(WINDOW)) {
        var window = carried + new String(read, StandardCharsets.ISO_8859_1);
        if (ACTIVE.matcher(unescaped(window)).find()) {
          return true;
        }
        carried = window.substring(Math.max(0, window.length() - OVERLAP));
      }
      return false;
    }
  }

  /** Names may write each of their letters as {@code #} and two digits. */
  private static String unescaped(String window) {
    return ESCAPE
        .matcher(window)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) HexFormat.fromHexDigits(escape.group(1)))));
  }
}
