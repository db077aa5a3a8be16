package dev.parley.offer.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.offer.DecisionView;
import dev.parley.offer.OfferDesk;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why a chat went where it went: every routing step, the oldest first. */
@RestController
class DecisionController {
  private final OfferDesk desk;
  private final InteractionService interactions;

  DecisionController(OfferDesk desk, InteractionService interactions) {
    this.desk = desk;
    this.interactions = interactions;
  }

  /** Of the agent's own chat; those of others answer like unknown ones. */
  @GetMapping("/api/interactions/{id}/decisions")
  List<DecisionView> own(@PathVariable UUID id, Principal agent) {
    return desk.decisions(interactions.getOf(AgentId.of(agent), new InteractionId(id)).id());
  }

  @GetMapping("/api/supervision/interactions/{id}/decisions")
  List<DecisionView> any(@PathVariable UUID id) {
    return desk.decisions(interactions.get(new InteractionId(id)).id());
  }
}
