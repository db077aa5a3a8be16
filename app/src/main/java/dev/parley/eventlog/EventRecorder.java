package dev.parley.eventlog;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceChanged;
import dev.parley.interaction.InteractionAccepted;
import dev.parley.interaction.InteractionEnded;
import dev.parley.interaction.InteractionQueued;
import dev.parley.interaction.InteractionRequested;
import dev.parley.interaction.InteractionReturned;
import dev.parley.interaction.InteractionTagged;
import dev.parley.interaction.InteractionTransferred;
import dev.parley.interaction.WrapUpEnded;
import dev.parley.offer.OfferState;
import dev.parley.offer.OffersEnded;
import dev.parley.offer.OffersMade;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears in its transaction what the modules say has happened, and keeps it in the event log if that
 * commits.
 */
@Component
class EventRecorder {
  private final RoutingEventRepository events;

  EventRecorder(RoutingEventRepository events) {
    this.events = events;
  }

  @EventListener
  void arrived(InteractionRequested requested) {
    record(Happening.of(RoutingEventKind.ARRIVED, requested.interaction()));
  }

  @EventListener
  void queued(InteractionQueued queued) {
    record(Happening.of(RoutingEventKind.QUEUED, queued.interaction()).in(queued.queue()));
  }

  @EventListener
  void offered(OffersMade made) {
    record(
        Happening.of(RoutingEventKind.OFFERED, made.interaction())
            .by(onlyOne(made.agents()))
            .with(Map.of("agents", ids(made.agents()))));
  }

  @EventListener
  void offersEnded(OffersEnded ended) {
    if (ended.state() == OfferState.ACCEPTED) {
      return;
    }
    var agents = ids(ended.agents());
    var details =
        ended.reason() == null
            ? Map.<String, Object>of("agents", agents, "state", ended.state())
            : Map.<String, Object>of(
                "agents", agents, "state", ended.state(), "reason", ended.reason());
    record(
        Happening.of(RoutingEventKind.OFFER_ENDED, ended.interaction())
            .by(onlyOne(ended.agents()))
            .with(details));
  }

  @EventListener
  void accepted(InteractionAccepted accepted) {
    record(Happening.of(RoutingEventKind.ACCEPTED, accepted.interaction()));
  }

  @EventListener
  void transferred(InteractionTransferred transferred) {
    record(
        Happening.of(RoutingEventKind.TRANSFERRED, transferred.interaction())
            .by(transferred.to())
            .with(Map.of("from", transferred.from().toString())));
  }

  @EventListener
  void returned(InteractionReturned returned) {
    record(
        Happening.of(RoutingEventKind.RETURNED, returned.interaction())
            .by(returned.formerAgent())
            .in(returned.queue())
            .with(Map.of("reason", returned.reason())));
  }

  /** How many, not which: somebody may have written them. */
  @EventListener
  void tagged(InteractionTagged tagged) {
    record(
        Happening.of(RoutingEventKind.TAGGED, tagged.interaction())
            .by(tagged.by())
            .with(
                Map.of("by", tagged.role(), "added", tagged.added(), "removed", tagged.removed())));
  }

  @EventListener
  void wrapUpEnded(WrapUpEnded ended) {
    record(Happening.of(RoutingEventKind.WRAP_UP_ENDED, ended.interaction()).by(ended.agent()));
  }

  @EventListener
  void closed(InteractionEnded ended) {
    record(
        Happening.of(RoutingEventKind.CLOSED, ended.interaction())
            .by(ended.agent())
            .with(Map.of("by", ended.closedBy())));
  }

  /** Without the reason, which an agent may have written. */
  @EventListener
  void presence(PresenceChanged changed) {
    var presence = changed.presence();
    record(
        new Happening(
            RoutingEventKind.PRESENCE,
            null,
            changed.agent(),
            null,
            Map.of("state", presence.state(), "cause", presence.cause())));
  }

  private void record(Happening happening) {
    TransactionSynchronizationManager.getSynchronizations().stream()
        .filter(Happenings.class::isInstance)
        .map(Happenings.class::cast)
        .findAny()
        .orElseGet(this::register)
        .add(happening);
  }

  private Happenings register() {
    var happenings = new Happenings(events);
    TransactionSynchronizationManager.registerSynchronization(happenings);
    return happenings;
  }

  private static @Nullable AgentId onlyOne(List<AgentId> agents) {
    return agents.size() == 1 ? agents.getFirst() : null;
  }

  private static List<String> ids(List<AgentId> agents) {
    return agents.stream().map(AgentId::toString).toList();
  }
}
