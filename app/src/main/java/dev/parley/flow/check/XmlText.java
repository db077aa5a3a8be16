package dev.parley.flow.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The characters of a model, known without doubt: UTF-8, or UTF-16 with a byte order mark, and the
 * XML declaration says the same. Whoever reads the text again cannot read anything else in it.
 */
final class XmlText {
  static final int LIMIT = 1024 * 1024;

  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*(?:\"1\\.0\"|'1\\.0')"
              + "(?:\\s+encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"'])?"
              + "(?:\\s+standalone\\s*=\\s*[\"'](?:yes|no)[\"'])?\\s*\\?>");

  private XmlText() {}

  static String of(byte[] file) throws Unreadable {
    requireSize(file.length);
    if (startsWith(file, 0xEF, 0xBB, 0xBF)) {
      return declaredAs("UTF-8", decoded(file, 3, StandardCharsets.UTF_8));
    }
    if (startsWith(file, 0xFE, 0xFF)) {
      return declaredAs("UTF-16", decoded(file, 2, StandardCharsets.UTF_16BE));
    }
    if (startsWith(file, 0xFF, 0xFE)) {
      return declaredAs("UTF-16", decoded(file, 2, StandardCharsets.UTF_16LE));
    }
    return declaredAs("UTF-8", decoded(file, 0, StandardCharsets.UTF_8));
  }

  static String of(String text) throws Unreadable {
    requireSize(text.length());
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw wrongEncoding();
    }
    requireSize(text.getBytes(StandardCharsets.UTF_8).length);
    return declaredAs("UTF-8", text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static String declaredAs(String actual, String text) throws Unreadable {
    if (!text.startsWith("<?xml")) {
      return text;
    }
    var declaration = DECLARED.matcher(text);
    if (!declaration.lookingAt()) {
      throw new Unreadable(
          "xml-declaration", Saying.of("The XML must begin with %s.", DECLARATION));
    }
    var declared = declaration.group(1);
    if (declared != null && !declared.toUpperCase(Locale.ROOT).equals(actual)) {
      throw new Unreadable(
          "encoding", Saying.of("The XML says that it is %s, but it is %s.", declared, actual));
    }
    // from here on it is written in UTF-8, so that is what it has to say
    return actual.equals("UTF-8") ? text : DECLARATION + text.substring(declaration.end());
  }

  private static String decoded(byte[] file, int from, Charset charset) throws Unreadable {
    try {
      var bytes = ByteBuffer.wrap(file, from, file.length - from);
      return charset.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException undecodable) {
      throw wrongEncoding();
    }
  }

  private static boolean startsWith(byte[] file, int... mark) {
    return file.length >= mark.length
        && Arrays.equals(Arrays.copyOf(file, mark.length), bytes(mark));
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (var index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return bytes;
  }

  private static void requireSize(int length) throws Unreadable {
    if (length > LIMIT) {
      throw new Unreadable("too-large", Saying.of("The model is larger than 1 MB."));
    }
  }

  private static Unreadable wrongEncoding() {
    return new Unreadable("encoding", Saying.of("The model must be encoded in UTF-8."));
  }
}
