package dev.parley.wire;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A message as the wire tells it; the author is CUSTOMER, AGENT or SYSTEM. */
public record Message(UUID id, UUID interactionId, long seq, String author, String text) {
  static Message of(JsonNode json) {
    return new Message(
        UUID.fromString(json.get("id").asString()),
        UUID.fromString(json.get("interactionId").asString()),
        json.get("seq").asLong(),
        json.get("author").asString(),
        json.get("text").asString());
  }
}
