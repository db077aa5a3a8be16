package dev.parley.transcript;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;

/**
 * The customer's wish to have the chat by mail.
 *
 * @param address one e-mail address
 * @param language of the mail and the PDF's words, as a tag (BCP 47); English if unknown
 */
@Schema(name = "TranscriptMailRequest")
public record TranscriptMailRequest(@NotNull String address, @NotNull String language) {
  public TranscriptMailRequest {
    address = address == null ? "" : address.strip();
    language = language == null ? "" : language;
  }

  @Override
  public String toString() {
    return "TranscriptMailRequest";
  }
}
