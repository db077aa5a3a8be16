package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import java.util.List;
import org.springframework.stereotype.Service;

/** What an agent may read of their own offers. */
@Service
public class OfferDesk {
  private final OfferViews views;
  private final DecisionRepository decisions;

  OfferDesk(OfferViews views, DecisionRepository decisions) {
    this.views = views;
    this.decisions = decisions;
  }

  /** The pending ones, the oldest first. */
  public List<OfferView> pendingOf(AgentId agent) {
    return views.pendingOf(agent);
  }

  /** The chat of a pending offer; {@link OfferNotFound} if the agent has no such offer. */
  public InteractionId chatOf(OfferId offer, AgentId agent) {
    return views.pendingOf(agent).stream()
        .filter(pending -> pending.id().equals(offer.value()))
        .map(pending -> new InteractionId(pending.interactionId()))
        .findFirst()
        .orElseThrow(() -> new OfferNotFound(offer));
  }

  /** Why the offer came to the agent; {@link OfferNotFound} if it is not theirs. */
  public DecisionView decision(OfferId offer, AgentId agent) {
    return decisions.behind(offer, agent).orElseThrow(() -> new OfferNotFound(offer));
  }

  /** Every routing step of a chat, the oldest first. */
  public List<DecisionView> decisions(InteractionId interaction) {
    return decisions.of(interaction);
  }
}
