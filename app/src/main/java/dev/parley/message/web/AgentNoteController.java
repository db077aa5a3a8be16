package dev.parley.message.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.NotePage;
import dev.parley.message.NoteService;
import java.security.Principal;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The notes about the agent's own interactions; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/interactions/{id}/notes")
class AgentNoteController {
  private final NoteService notes;
  private final InteractionService interactions;

  AgentNoteController(NoteService notes, InteractionService interactions) {
    this.notes = notes;
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
}
