package dev.parley.attachment;

import dev.parley.platform.text.PlainText;
import dev.parley.website.AttachmentGroup;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes names of files fit to be shown and to be saved under, on every system. */
final class FileNames {
  static final int LONGEST = 120;
  private static final String NAMELESS = "file";
  private static final int LONGEST_EXTENSION = 10;

  /** Directions, joiners and other characters that nobody sees. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cf}\\p{Cc}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

  private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileNames() {}

  /**
   * Of what a client calls a file: the last part of a path, without what cannot be seen, of at most
   * 120 characters, ending as names of the type end.
   */
  static String clean(String raw, String mediaType) {
    var line = PlainText.clean(raw.replace('\n', ' '));
    var last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
    var visible = INVISIBLE.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
    var plain = FORBIDDEN.matcher(visible).replaceAll("_").replaceAll("\\s+", " ");
    var name = withoutEdges(plain);
    return named(name.isEmpty() ? NAMELESS : name, mediaType);
  }

  /** Without the dots and spaces that hide a name or that systems drop. */
  private static String withoutEdges(String name) {
    var begin = 0;
    while (begin < name.length() && ". ~".indexOf(name.charAt(begin)) >= 0) {
      begin++;
    }
    var end = name.length();
    while (end > begin && ". ".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(begin, end);
  }

  private static String named(String name, String mediaType) {
    var safe = DEVICE.matcher(name).matches() ? "_" + name : name;
    var extension = extension(safe, mediaType);
    var stem = safe.endsWith(extension) ? cutEnd(safe, extension) : safe;
    return PlainText.cut(stem, LONGEST - extension.length()) + extension;
  }

  /** As the name has it, if it fits the type; otherwise the type's own. */
  private static String extension(String name, String mediaType) {
    var extensions =
        AttachmentGroup.of(mediaType)
            .flatMap(group -> group.find(mediaType))
            .orElseThrow()
            .extensions();
    var dot = name.lastIndexOf('.');
    var written = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
    return extensions.contains(written.toLowerCase(Locale.ROOT)) ? written : extensions.getFirst();
  }

  private static String cutEnd(String text, String end) {
    return text.substring(0, text.length() - end.length());
  }
}
