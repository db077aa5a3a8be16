package dev.parley.model;

import dev.parley.interaction.InteractionId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the commands of one moment are about.
 *
 * @param chats by their number; null before the first one starts
 * @param offers by chat, the last one of every agent who was asked
 * @param timers by chat and event, the engine's jobs
 */
record Handles(
    List<@Nullable UUID> chats, List<Map<Integer, UUID>> offers, List<Map<String, String>> timers) {

  InteractionId chat(Command command) {
    var id = chats.get(command.chat());
    if (id == null) {
      throw new IllegalStateException("No chat for " + command);
    }
    return new InteractionId(id);
  }
}
