package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.live.LiveEvents;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells agents, after the commit, of offers that came and went. */
@Component
class OfferAnnouncer {
  private final OfferViews views;
  private final LiveEvents live;
  private final ApplicationEventPublisher events;

  OfferAnnouncer(OfferViews views, LiveEvents live, ApplicationEventPublisher events) {
    this.views = views;
    this.live = live;
    this.events = events;
  }

  void opened(InteractionId interaction, List<AgentId> agents) {
    events.publishEvent(new OffersMade(interaction, agents));
    views
        .pendingFor(interaction)
        .forEach((agent, offer) -> live.toDesktop(agent, OfferEvent.of(offer)));
  }

  void ended(Collection<Offer> offers, @Nullable String takenBy) {
    offers.forEach(
        offer -> live.toDesktop(offer.agent().value(), OfferEndedEvent.of(offer, takenBy)));
    if (!offers.isEmpty()) {
      events.publishEvent(OffersEnded.of(List.copyOf(offers)));
      events.publishEvent(new MatchDue());
    }
  }

  void queueTimeOver(InteractionId interaction) {
    events.publishEvent(new QueueTimeOver(interaction));
  }

  void accepted(Offer offer) {
    events.publishEvent(OffersEnded.of(List.of(offer)));
    live.toDesktop(offer.agent().value(), OfferEndedEvent.of(offer, null));
  }
}
