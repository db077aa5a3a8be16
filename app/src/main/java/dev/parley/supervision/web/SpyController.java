package dev.parley.supervision.web;

import dev.parley.interaction.InteractionId;
import dev.parley.message.MessagePage;
import dev.parley.message.MessagePages;
import dev.parley.message.NotePage;
import dev.parley.message.NoteService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.supervision.SpyService;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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

  SpyController(SpyService spying, MessagePages messages, NoteService notes) {
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

  private static StaffIdentity supervisor(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
