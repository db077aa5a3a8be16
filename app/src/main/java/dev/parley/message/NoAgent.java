package dev.parley.message;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** Nobody handles the chat, so there is nobody to whisper to. */
public class NoAgent extends Conflict {
  NoAgent(InteractionId interaction) {
    super(
        "no-agent",
        "No agent",
        "No agent handles this chat.",
        Map.of("interactionId", interaction.value()));
  }
}
