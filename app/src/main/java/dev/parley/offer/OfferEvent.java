package dev.parley.offer;

/** On the desktop's wire: a chat is offered to this agent. */
public record OfferEvent(String type, OfferView offer) {
  static OfferEvent of(OfferView offer) {
    return new OfferEvent("offer", offer);
  }
}
