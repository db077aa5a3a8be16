package dev.parley.offer;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The offer does not stand any more. */
public class OfferOver extends Conflict {
  OfferOver(OfferState state) {
    super(
        "offer-ended",
        "Offer ended",
        "This offer does not stand any more.",
        Map.of("state", state));
  }
}
