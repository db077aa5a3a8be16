package dev.parley.transcript.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.transcript.Contents;
import dev.parley.transcript.Production;
import dev.parley.transcript.TranscriptLanguages;
import dev.parley.transcript.TranscriptOffer;
import dev.parley.transcript.TranscriptProductions;
import dev.parley.transcript.TranscriptRights;
import dev.parley.transcript.TranscriptSettingsService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The transcripts of the agent's own interactions, and to supervisors of all. The client names the
 * production, asks how far it is, and may end it.
 */
@RestController
class StaffTranscriptController {
  private final TranscriptProductions productions;
  private final TranscriptSettingsService settings;
  private final InteractionService interactions;

  StaffTranscriptController(
      TranscriptProductions productions,
      TranscriptSettingsService settings,
      InteractionService interactions) {
    this.productions = productions;
    this.settings = settings;
    this.interactions = interactions;
  }

  @GetMapping("/api/interactions/{id}/transcript")
  TranscriptOffer offerToAgent(@PathVariable UUID id, Authentication agent) {
    var own = interactions.getOf(AgentId.of(agent), new InteractionId(id));
    return productions.offer(own.id(), settings.ofAgents());
  }

  @GetMapping("/api/supervision/interactions/{id}/transcript")
  TranscriptOffer offerToSupervisor(@PathVariable UUID id) {
    return productions.offer(new InteractionId(id), TranscriptRights.ALL);
  }

  @GetMapping(
      path = "/api/interactions/{id}/transcript.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  void ofAgent(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean notes,
      @RequestParam(defaultValue = "false") boolean attachments,
      @RequestParam(defaultValue = "en") String language,
      @RequestParam UUID request,
      Authentication agent,
      HttpServletResponse response)
      throws IOException {
    var own = interactions.getOf(AgentId.of(agent), new InteractionId(id));
    settings.ofAgents().require(notes, attachments);
    var contents = Contents.forStaff(notes, attachments, TranscriptLanguages.of(language));
    var made = productions.make(request, who(agent), own.id(), contents);
    TranscriptDownload.send(made, id, response);
  }

  @GetMapping(
      path = "/api/supervision/interactions/{id}/transcript.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  void ofSupervisor(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean notes,
      @RequestParam(defaultValue = "false") boolean attachments,
      @RequestParam(defaultValue = "en") String language,
      @RequestParam UUID request,
      Authentication supervisor,
      HttpServletResponse response)
      throws IOException {
    var contents = Contents.forStaff(notes, attachments, TranscriptLanguages.of(language));
    var made = productions.make(request, who(supervisor), new InteractionId(id), contents);
    TranscriptDownload.send(made, id, response);
  }

  @GetMapping("/api/transcripts/rights")
  TranscriptRights ofAgents() {
    return settings.ofAgents();
  }

  @GetMapping("/api/transcripts/{id}")
  Production progress(@PathVariable UUID id, Authentication person) {
    return productions.read(id, who(person));
  }

  @DeleteMapping("/api/transcripts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable UUID id, Authentication person) {
    productions.cancel(id, who(person));
  }

  private static StaffIdentity who(Authentication person) {
    return StaffIdentity.of(person).orElseThrow();
  }
}
