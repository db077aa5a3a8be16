package dev.parley.supervision;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.problem.Forbidden;
import java.util.Map;

/** Only who has begun to spy, which is recorded, may read a chat. */
public class NotSpying extends Forbidden {
  NotSpying(InteractionId interaction) {
    super(
        "not-spying",
        "Not spying",
        "Start to spy on this chat before reading it.",
        Map.of("interactionId", interaction.value()));
  }
}
