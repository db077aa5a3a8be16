package dev.parley.transcript.web;

import dev.parley.transcript.TranscriptFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Sends a transcript as a file to keep, and forgets it. */
final class TranscriptDownload {
  private static final int NAME_LENGTH = 8;

  private TranscriptDownload() {}

  static void send(TranscriptFile transcript, UUID interaction, HttpServletResponse response)
      throws IOException {
    try (transcript) {
      response.setContentType(MediaType.APPLICATION_PDF_VALUE);
      response.setContentLengthLong(Files.size(transcript.path()));
      response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(interaction));
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      Files.copy(transcript.path(), response.getOutputStream());
    }
  }

  private static String disposition(UUID interaction) {
    var name = "transcript-" + interaction.toString().substring(0, NAME_LENGTH) + ".pdf";
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}
