package dev.parley.transcript.web;

import dev.parley.interaction.InteractionId;
import dev.parley.transcript.Contents;
import dev.parley.transcript.Progress;
import dev.parley.transcript.TranscriptLanguages;
import dev.parley.transcript.TranscriptMailRequest;
import dev.parley.transcript.TranscriptMails;
import dev.parley.transcript.TranscriptSettingsService;
import dev.parley.transcript.Transcripts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The transcript of the customer's own interaction; the token says which. */
@RestController
class CustomerTranscriptController {
  private final Transcripts transcripts;
  private final TranscriptSettingsService settings;
  private final TranscriptMails mails;

  CustomerTranscriptController(
      Transcripts transcripts, TranscriptSettingsService settings, TranscriptMails mails) {
    this.transcripts = transcripts;
    this.settings = settings;
    this.mails = mails;
  }

  @GetMapping(
      path = "/api/customer/interaction/transcript.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  void transcript(
      @RequestParam(defaultValue = "en") String language,
      Principal customer,
      HttpServletResponse response)
      throws IOException {
    var id = InteractionId.of(customer);
    settings.requireCustomer(id);
    var contents = Contents.forCustomer(TranscriptLanguages.of(language));
    var made = transcripts.make(id, contents, Progress.UNWATCHED);
    TranscriptDownload.send(made, id.value(), response);
  }

  @PutMapping("/api/customer/interaction/transcript-mail")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void mail(@Valid @RequestBody TranscriptMailRequest request, Principal customer) {
    mails.ask(InteractionId.of(customer), request);
  }
}
