package dev.parley.offer;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** On the desktop's wire: a chat is offered to this agent. */
public record OfferEvent(@Schema(allowableValues = "offer") String type, OfferView offer)
    implements LiveEvent {
  static OfferEvent of(OfferView offer) {
    return new OfferEvent("offer", offer);
  }
}
