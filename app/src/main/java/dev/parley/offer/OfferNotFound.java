package dev.parley.offer;

import dev.parley.platform.problem.NotFound;

/** No such offer, or somebody else's. */
public class OfferNotFound extends NotFound {
  OfferNotFound(OfferId id) {
    super("not-found", "Not found", "There is no offer " + id.value() + ".");
  }
}
