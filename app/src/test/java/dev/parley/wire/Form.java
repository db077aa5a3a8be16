package dev.parley.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The body of a form with files, as browsers send it. */
final class Form {
  static final String BOUNDARY = "----parley-7d1b5f0e";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();

  Form field(String name, String value) {
    return part("name=\"" + name + "\"\r\n", value.getBytes(StandardCharsets.UTF_8));
  }

  Form file(FilePart file) {
    var quoted = file.name().replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    var type = "\r\nContent-Type: application/octet-stream\r\n";
    return part("name=\"file\"; filename=\"" + quoted + "\"" + type, file.bytes());
  }

  byte[] bytes() {
    text("--" + BOUNDARY + "--\r\n");
    return body.toByteArray();
  }

  private Form part(String described, byte[] bytes) {
    text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + described + "\r\n");
    body.writeBytes(bytes);
    text("\r\n");
    return this;
  }

  private void text(String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
