package dev.parley.message.web;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.NewNote;
import dev.parley.message.Note;
import dev.parley.message.NoteAuthor;
import dev.parley.message.NotePage;
import dev.parley.message.NoteService;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The notes about the agent's own interactions; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/interactions/{id}/notes")
class AgentNoteController {
  private final NoteService notes;
  private final AgentService agents;
  private final InteractionService interactions;

  AgentNoteController(NoteService notes, AgentService agents, InteractionService interactions) {
    this.notes = notes;
    this.agents = agents;
    this.interactions = interactions;
  }

  @GetMapping
  NotePage after(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "200") int limit,
      Principal agent) {
    var own = interactions.getOf(AgentId.of(agent), new InteractionId(id));
    return notes.after(own.id(), after, limit);
  }

  /** 201 when it stored the note, 200 when it had been stored before. */
  @PostMapping
  ResponseEntity<Note> add(
      @PathVariable UUID id, @Valid @RequestBody NewNote note, Principal caller) {
    var agent = agents.get(AgentId.of(caller));
    var stored = notes.addOf(agent, new InteractionId(id), note.by(NoteAuthor.of(agent)));
    return ResponseEntity.status(stored.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(stored.note());
  }
}
