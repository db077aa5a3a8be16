package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Offers of a chat ended together, in the same way; published inside the transaction that ends
 * them.
 *
 * @param reason why they were rescinded; null for every other end
 */
public record OffersEnded(
    InteractionId interaction,
    List<AgentId> agents,
    OfferState state,
    @Nullable RescindReason reason) {

  static OffersEnded of(List<Offer> together) {
    var first = together.getFirst();
    return new OffersEnded(
        first.interaction(),
        together.stream().map(Offer::agent).toList(),
        first.state(),
        first.state() == OfferState.RESCINDED ? RescindReason.valueOf(first.reason()) : null);
  }
}
