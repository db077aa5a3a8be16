package dev.parley.supervision.web;

import dev.parley.interaction.InteractionId;
import dev.parley.message.MessageText;
import dev.parley.message.Note;
import dev.parley.platform.api.MayBeAbsent;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.queue.QueueId;
import dev.parley.supervision.ForceClose;
import dev.parley.supervision.Interventions;
import dev.parley.supervision.Rerouting;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor does to a chat. */
@RestController
@RequestMapping("/api/supervision/interactions/{id}")
class InterventionController {
  private final Interventions interventions;
  private final ForceClose forceClose;
  private final Rerouting rerouting;

  InterventionController(Interventions interventions, ForceClose forceClose, Rerouting rerouting) {
    this.rerouting = rerouting;
    this.interventions = interventions;
    this.forceClose = forceClose;
  }

  /**
   * For the agent only.
   *
   * @param id made by the client; repeating it with the same text is harmless
   */
  record Whisper(@NotNull UUID id, @NotNull String text) {}

  /** Why the chat is closed; cut to 200 characters. */
  record ForcedClose(@MayBeAbsent @Nullable String reason) {}

  /** 201 when it stored the whisper, 200 when it had been stored before. */
  @PostMapping("/whisper")
  ResponseEntity<Note> whisper(
      @PathVariable UUID id, @Valid @RequestBody Whisper whisper, Authentication caller) {
    var stored =
        interventions.whisper(
            new InteractionId(id),
            supervisor(caller),
            whisper.id(),
            MessageText.of(whisper.text()));
    return ResponseEntity.status(stored.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(stored.note());
  }

  @PostMapping("/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(@PathVariable UUID id, @RequestBody ForcedClose close, Authentication caller) {
    forceClose.close(new InteractionId(id), supervisor(caller), close.reason());
  }

  /** The queue that the chat goes to. */
  record Move(@NotNull UUID queueId) {}

  @PostMapping("/take-over")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takeOver(@PathVariable UUID id, Authentication caller) {
    rerouting.takeOver(new InteractionId(id), supervisor(caller));
  }

  @PostMapping("/re-offer")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void offerAgain(@PathVariable UUID id, Authentication caller) {
    rerouting.offerAgain(new InteractionId(id), supervisor(caller));
  }

  @PostMapping("/move")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void move(@PathVariable UUID id, @Valid @RequestBody Move move, Authentication caller) {
    rerouting.move(new InteractionId(id), supervisor(caller), new QueueId(move.queueId()));
  }

  private static StaffIdentity supervisor(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
