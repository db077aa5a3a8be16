package dev.parley.message.web;

import dev.parley.message.MessageText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A message to be stored.
 *
 * @param id made by the client; repeating it with the same text is harmless
 */
record SendMessage(@NotNull UUID id, @NotNull String text) {
  MessageText cleaned() {
    return MessageText.of(text);
  }
}
