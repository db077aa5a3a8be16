package dev.parley.offer.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.InteractionViews;
import dev.parley.offer.DecisionView;
import dev.parley.offer.OfferDesk;
import dev.parley.offer.OfferId;
import dev.parley.offer.OfferService;
import dev.parley.offer.OfferView;
import dev.parley.platform.api.MayBeAbsent;
import dev.parley.platform.text.PlainText;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The agent's own offers; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/offers")
class OfferController {
  private static final int REASON_LIMIT = 200;

  private final OfferService offers;
  private final OfferDesk desk;
  private final InteractionViews interactions;

  OfferController(OfferService offers, OfferDesk desk, InteractionViews interactions) {
    this.offers = offers;
    this.desk = desk;
    this.interactions = interactions;
  }

  /** Why the agent does not take the chat; cut to 200 characters. */
  record Rejection(@MayBeAbsent @Nullable String reason) {}

  @GetMapping
  List<OfferView> pending(Principal agent) {
    return desk.pendingOf(AgentId.of(agent));
  }

  @PostMapping("/{id}/accept")
  InteractionView accept(@PathVariable UUID id, Principal agent) {
    var interaction = offers.accept(new OfferId(id), AgentId.of(agent));
    return interactions.forDesktop(interaction).orElseThrow();
  }

  @PostMapping("/{id}/reject")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void reject(
      @PathVariable UUID id,
      @RequestBody(required = false) @Nullable Rejection rejection,
      Principal agent) {
    var reason = rejection == null ? null : PlainText.cleanLine(rejection.reason(), REASON_LIMIT);
    offers.reject(new OfferId(id), AgentId.of(agent), reason);
  }

  @GetMapping("/{id}/decision")
  DecisionView decision(@PathVariable UUID id, Principal agent) {
    return desk.decision(new OfferId(id), AgentId.of(agent));
  }
}
