package dev.parley.supervision;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * On the supervisor's wire: running chats that changed or came, and those that run no more.
 *
 * @param at as in {@link SupervisionList}
 */
public record SupervisionEvent(
    @Schema(allowableValues = "supervision") String type,
    Instant at,
    List<SupervisedInteraction> changed,
    List<UUID> removed)
    implements LiveEvent {
  static SupervisionEvent of(Instant at, List<SupervisedInteraction> changed, List<UUID> removed) {
    return new SupervisionEvent("supervision", at, changed, removed);
  }
}
