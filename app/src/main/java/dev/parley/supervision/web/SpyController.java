package dev.parley.supervision.web;

import dev.parley.interaction.InteractionId;
import dev.parley.message.MessagePage;
import dev.parley.message.MessagePages;
import dev.parley.message.NewNote;
import dev.parley.message.Note;
import dev.parley.message.NotePage;
import dev.parley.message.NoteService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.supervision.Interventions;
import dev.parley.supervision.SpyService;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A supervisor reads along; without having begun to spy there is nothing to read. */
@RestController
@RequestMapping("/api/supervision/interactions/{id}")
class SpyController {
  private final SpyService spying;
  private final MessagePages messages;
  private final NoteService notes;
  private final Interventions interventions;

  SpyController(
      SpyService spying, MessagePages messages, NoteService notes, Interventions interventions) {
    this.interventions = interventions;
    this.spying = spying;
    this.messages = messages;
    this.notes = notes;
  }

  @PostMapping("/spy")
  @ResponseStatus(HttpStatus.CREATED)
  void start(@PathVariable UUID id, Authentication caller) {
    spying.start(new InteractionId(id), supervisor(caller));
  }

  @PostMapping("/spy/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable UUID id, Authentication caller) {
    spying.end(new InteractionId(id), supervisor(caller));
  }

  @GetMapping("/messages")
  MessagePage messages(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "200") int limit,
      Authentication caller) {
    var interaction = new InteractionId(id);
    spying.requireSpying(interaction, supervisor(caller));
    return messages.after(interaction, after, limit);
  }

  @GetMapping("/notes")
  NotePage notes(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "200") int limit,
      Authentication caller) {
    var interaction = new InteractionId(id);
    spying.requireSpying(interaction, supervisor(caller));
    return notes.after(interaction, after, limit);
  }

  /** By whoever reads along. 201 when it stored the note, 200 when it had been stored before. */
  @PostMapping("/notes")
  ResponseEntity<Note> note(
      @PathVariable UUID id, @Valid @RequestBody NewNote note, Authentication caller) {
    var interaction = new InteractionId(id);
    spying.requireSpying(interaction, supervisor(caller));
    var stored = interventions.note(interaction, supervisor(caller), note);
    return ResponseEntity.status(stored.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(stored.note());
  }

  private static StaffIdentity supervisor(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
