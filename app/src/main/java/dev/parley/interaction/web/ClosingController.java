package dev.parley.interaction.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.ClosingService;
import dev.parley.interaction.DispositionChoice;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How agents end their own chats; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/interactions/{id}")
class ClosingController {
  private final ClosingService closings;

  ClosingController(ClosingService closings) {
    this.closings = closings;
  }

  /**
   * How a chat is closed.
   *
   * @param disposition answers to the form of dispositions, by field key; absent for none
   */
  record CloseChat(@MayBeAbsent @Nullable Map<String, Object> disposition) {}

  /**
   * What a chat came to.
   *
   * @param disposition answers to the form of dispositions, by field key
   */
  record DisposeChat(@NotNull Map<String, Object> disposition) {}

  @GetMapping("/dispositions")
  DispositionChoice dispositions(@PathVariable UUID id, Principal agent) {
    return closings.choice(new InteractionId(id), AgentId.of(agent));
  }

  @PostMapping("/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(
      @PathVariable UUID id,
      @RequestBody(required = false) @Nullable CloseChat chat,
      Principal agent) {
    closings.close(
        new InteractionId(id), AgentId.of(agent), chat == null ? null : chat.disposition());
  }

  @PostMapping("/disposition")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dispose(@PathVariable UUID id, @Valid @RequestBody DisposeChat chat, Principal agent) {
    closings.dispose(new InteractionId(id), AgentId.of(agent), chat.disposition());
  }

  @PostMapping("/wrap-up/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void endWrapUp(@PathVariable UUID id, Principal agent) {
    closings.endWrapUp(new InteractionId(id), AgentId.of(agent));
  }
}
