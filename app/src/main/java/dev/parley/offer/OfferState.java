package dev.parley.offer;

import io.swagger.v3.oas.annotations.media.Schema;

/** Where an offer stands; all but the first are final. */
@Schema(name = "OfferState", enumAsRef = true)
public enum OfferState {
  PENDING,
  ACCEPTED,
  REJECTED,
  TIMED_OUT,
  /** Withdrawn; {@link RescindReason} says why. */
  RESCINDED
}
