package dev.parley.transcript.web;

import dev.parley.interaction.InteractionId;
import dev.parley.transcript.Contents;
import dev.parley.transcript.Progress;
import dev.parley.transcript.TranscriptSettingsService;
import dev.parley.transcript.Transcripts;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The transcript of the customer's own interaction; the token says which. */
@RestController
class CustomerTranscriptController {
  private final Transcripts transcripts;
  private final TranscriptSettingsService settings;

  CustomerTranscriptController(Transcripts transcripts, TranscriptSettingsService settings) {
    this.transcripts = transcripts;
    this.settings = settings;
  }

  @GetMapping(
      path = "/api/customer/interaction/transcript.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  void transcript(Principal customer, HttpServletResponse response) throws IOException {
    var id = InteractionId.of(customer);
    settings.requireCustomer(id);
    var made = transcripts.make(id, Contents.FOR_CUSTOMER, Progress.UNWATCHED);
    TranscriptDownload.send(made, id.value(), response);
  }
}
