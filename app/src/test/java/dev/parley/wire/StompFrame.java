package dev.parley.wire;

import java.util.LinkedHashMap;
import java.util.Map;

/** A frame of STOMP 1.2. */
public record StompFrame(String command, Map<String, String> headers, String body) {
  private static final char END = '\0';

  /** A frame that is not CONNECT: its header values are escaped. */
  String encoded() {
    var text = new StringBuilder(command).append('\n');
    headers.forEach(
        (name, value) -> text.append(name).append(':').append(escaped(value)).append('\n'));
    return text.append('\n').append(body).append(END).toString();
  }

  static StompFrame decoded(String text) {
    var headersEnd = text.indexOf("\n\n");
    var lines = text.substring(0, headersEnd).stripLeading().split("\n");
    var headers = new LinkedHashMap<String, String>();
    for (var i = 1; i < lines.length; i++) {
      var colon = lines[i].indexOf(':');
      headers.putIfAbsent(lines[i].substring(0, colon), unescaped(lines[i].substring(colon + 1)));
    }
    var bodyEnd = text.lastIndexOf(END);
    return new StompFrame(lines[0].strip(), headers, text.substring(headersEnd + 2, bodyEnd));
  }

  private String escaped(String value) {
    if (command.equals("CONNECT")) {
      return value;
    }
    return value
        .replace("\\", "\\\\")
        .replace("\r", "\\r")
        .replace("\n", "\\n")
        .replace(":", "\\c");
  }

  private static String unescaped(String value) {
    return value
        .replace("\\c", ":")
        .replace("\\n", "\n")
        .replace("\\r", "\r")
        .replace("\\\\", "\\");
  }
}
