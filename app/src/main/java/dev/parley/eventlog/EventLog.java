package dev.parley.eventlog;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads what happened to a chat. */
@Service
public class EventLog {
  private final InteractionService interactions;
  private final RoutingEventRepository events;

  EventLog(InteractionService interactions, RoutingEventRepository events) {
    this.interactions = interactions;
    this.events = events;
  }

  /**
   * The oldest first.
   *
   * @throws dev.parley.interaction.InteractionNotFound if there is no such chat
   */
  public List<RoutingEventView> of(InteractionId interaction) {
    return events.of(interactions.get(interaction).id());
  }
}
