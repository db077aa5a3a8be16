package dev.parley.attachment.web;

import dev.parley.attachment.StoredFiles;
import dev.parley.message.Attachment;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How a file is answered: nothing that a browser could run, guess or show in our name, whatever its
 * bytes are.
 */
@Component
class FileAnswer {
  /** Short, since whoever hands a chat over shall not read it for long. */
  private static final String CACHE = "private, max-age=600, immutable";

  private final StoredFiles files;

  FileAnswer(StoredFiles files) {
    this.files = files;
  }

  void write(Attachment file, HttpServletResponse response) throws IOException {
    describe(file.type(), ContentDisposition.attachment(), file.name(), response);
    response.setContentLengthLong(file.size());
    files.copy(file, response.getOutputStream());
  }

  void writePreview(Attachment file, HttpServletResponse response) throws IOException {
    var type = file.type().equals("image/jpeg") ? file.type() : "image/png";
    describe(type, ContentDisposition.inline(), file.name(), response);
    files.copyPreview(file, response.getOutputStream());
  }

  private static void describe(
      String type,
      ContentDisposition.Builder disposition,
      String name,
      HttpServletResponse response) {
    response.setContentType(type);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        disposition.filename(name, StandardCharsets.UTF_8).build().toString());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE);
  }
}
