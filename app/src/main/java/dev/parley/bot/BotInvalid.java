package dev.parley.bot;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of a bot cannot be so; {@code fields} says which and what they must be. */
public class BotInvalid extends Invalid {
  BotInvalid(Map<String, String> fields) {
    super(
        "bot-invalid",
        "Bot invalid",
        "Some of the bot is wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
