package dev.parley.offer;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On the desktop's wire: an offer does not stand any more.
 *
 * @param reason the agent's own when rejected, a {@link RescindReason} when rescinded
 * @param takenBy the winner's name when another agent accepted
 */
public record OfferEndedEvent(
    @Schema(allowableValues = "offer-ended") String type,
    UUID offerId,
    UUID interactionId,
    OfferState state,
    @Nullable String reason,
    @Nullable String takenBy)
    implements LiveEvent {

  static OfferEndedEvent of(Offer offer, @Nullable String takenBy) {
    return new OfferEndedEvent(
        "offer-ended",
        offer.id().value(),
        offer.interaction().value(),
        offer.state(),
        offer.reason(),
        takenBy);
  }
}
