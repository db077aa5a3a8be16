package dev.parley.message;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** On both wires: a message of the interaction. It may come again until it is acknowledged. */
public record MessageEvent(@Schema(allowableValues = "message") String type, Message message)
    implements LiveEvent {
  static MessageEvent of(Message message) {
    return new MessageEvent("message", message);
  }
}
