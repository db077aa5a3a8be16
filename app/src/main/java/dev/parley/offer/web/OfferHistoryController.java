package dev.parley.offer.web;

import dev.parley.interaction.InteractionId;
import dev.parley.offer.OfferHistory;
import dev.parley.offer.PastOffer;
import dev.parley.platform.security.StaffIdentity;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** To whom a chat was offered; a foreign chat answers like an unknown one. */
@RestController
class OfferHistoryController {
  private final OfferHistory offers;

  OfferHistoryController(OfferHistory offers) {
    this.offers = offers;
  }

  @GetMapping("/api/interactions/{id}/offers")
  List<PastOffer> of(@PathVariable UUID id, Authentication caller) {
    return offers.of(StaffIdentity.of(caller).orElseThrow(), new InteractionId(id));
  }
}
