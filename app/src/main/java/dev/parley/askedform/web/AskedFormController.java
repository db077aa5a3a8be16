package dev.parley.askedform.web;

import dev.parley.agent.AgentId;
import dev.parley.askedform.AnsweredForm;
import dev.parley.askedform.AskedForms;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.offer.OfferDesk;
import dev.parley.offer.OfferId;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.supervision.SpyService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What customers answer to the forms of flows, and what the staff reads of it. */
@RestController
class AskedFormController {
  private final AskedForms asked;
  private final InteractionService interactions;
  private final OfferDesk offers;
  private final SpyService spying;

  AskedFormController(
      AskedForms asked, InteractionService interactions, OfferDesk offers, SpyService spying) {
    this.asked = asked;
    this.interactions = interactions;
    this.offers = offers;
    this.spying = spying;
  }

  /**
   * A customer's answers.
   *
   * @param id of the form as it is asked in the interaction
   * @param answers by field key: text, number, yes-no or a list of texts
   */
  record AnswerForm(@NotNull UUID id, @NotNull Map<String, Object> answers) {}

  @PostMapping("/api/customer/interaction/form")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void answer(@Valid @RequestBody AnswerForm form, Principal customer) {
    asked.answer(InteractionId.of(customer), form.id(), form.answers());
  }

  /** Of the chat that the agent is offered now; other offers answer like unknown ones. */
  @GetMapping("/api/offers/{id}/forms")
  List<AnsweredForm> offered(@PathVariable UUID id, Principal agent) {
    return asked.answered(offers.chatOf(new OfferId(id), AgentId.of(agent)));
  }

  /** Of the agent's own chat; those of others answer like unknown ones. */
  @GetMapping("/api/interactions/{id}/forms")
  List<AnsweredForm> own(@PathVariable UUID id, Principal agent) {
    return asked.answered(interactions.getOf(AgentId.of(agent), new InteractionId(id)).id());
  }

  /** Of a chat that the supervisor reads along, as it is on record. */
  @GetMapping("/api/supervision/interactions/{id}/forms")
  List<AnsweredForm> spied(@PathVariable UUID id, Authentication caller) {
    var interaction = new InteractionId(id);
    spying.requireSpying(interaction, StaffIdentity.of(caller).orElseThrow());
    return asked.answered(interaction);
  }
}
