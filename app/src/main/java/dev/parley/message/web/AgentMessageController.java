package dev.parley.message.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.Message;
import dev.parley.message.MessagePage;
import dev.parley.message.MessagePages;
import dev.parley.message.MessageService;
import dev.parley.message.Sender;
import jakarta.validation.Valid;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The messages of the agent's own interactions; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/interactions/{id}/messages")
class AgentMessageController {
  private final MessageService messages;
  private final InteractionService interactions;
  private final MessagePages pages;

  AgentMessageController(
      MessageService messages, InteractionService interactions, MessagePages pages) {
    this.messages = messages;
    this.interactions = interactions;
    this.pages = pages;
  }

  @GetMapping
  MessagePage after(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "200") int limit,
      Principal agent) {
    var own = interactions.getOf(AgentId.of(agent), new InteractionId(id));
    return pages.after(own.id(), after, limit);
  }

  @PostMapping
  ResponseEntity<Message> send(
      @PathVariable UUID id, @Valid @RequestBody SendMessage message, Principal agent) {
    return Answers.of(
        messages.send(
            new InteractionId(id),
            new Sender.Agent(AgentId.of(agent)),
            message.id(),
            message.cleaned()));
  }
}
