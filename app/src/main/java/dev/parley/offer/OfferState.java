package dev.parley.offer;

/** Where an offer stands; all but the first are final. */
public enum OfferState {
  PENDING,
  ACCEPTED,
  REJECTED,
  TIMED_OUT,
  /** Withdrawn; {@link RescindReason} says why. */
  RESCINDED
}
