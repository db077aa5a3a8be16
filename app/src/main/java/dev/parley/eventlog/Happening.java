package dev.parley.eventlog;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.queue.QueueId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row to be written. Queue and website come from the chat unless said otherwise.
 *
 * @param details codes, ids and times; never text, never personal data
 */
record Happening(
    RoutingEventKind kind,
    @Nullable InteractionId interaction,
    @Nullable AgentId agent,
    @Nullable QueueId queue,
    Map<String, Object> details) {

  static Happening of(RoutingEventKind kind, InteractionId interaction) {
    return new Happening(kind, interaction, null, null, Map.of());
  }

  Happening by(@Nullable AgentId who) {
    return new Happening(kind, interaction, who, queue, details);
  }

  Happening in(QueueId where) {
    return new Happening(kind, interaction, agent, where, details);
  }

  Happening with(Map<String, Object> more) {
    return new Happening(kind, interaction, agent, queue, more);
  }
}
