package dev.parley.pageattribute.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.pageattribute.PageAttribute;
import dev.parley.pageattribute.PageAttributes;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What pages tell of their customers, and what the staff reads of it. */
@RestController
class PageAttributeController {
  private final PageAttributes attributes;
  private final InteractionService interactions;
  private final SpyService spying;

  PageAttributeController(
      PageAttributes attributes, InteractionService interactions, SpyService spying) {
    this.attributes = attributes;
    this.interactions = interactions;
    this.spying = spying;
  }

  /**
   * All that the page tells, by name: at most 20, names of 1 to 40, values of up to 200 letters.
   */
  record TellAttributes(@NotNull Map<@NotNull String, @NotNull String> attributes) {

    /** Says nothing of the customer. */
    @Override
    public String toString() {
      return "TellAttributes[(hidden)]";
    }
  }

  @PutMapping("/api/customer/interaction/attributes")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void tell(@Valid @RequestBody TellAttributes told, Principal customer) {
    attributes.tell(InteractionId.of(customer), told.attributes());
  }

  /** Of the agent's own chat; those of others answer like unknown ones. */
  @GetMapping("/api/interactions/{id}/attributes")
  List<PageAttribute> own(@PathVariable UUID id, Principal agent) {
    return attributes.of(interactions.getOf(AgentId.of(agent), new InteractionId(id)).id());
  }

  /** Of a chat that the supervisor reads along. */
  @GetMapping("/api/supervision/interactions/{id}/attributes")
  List<PageAttribute> spied(@PathVariable UUID id, Authentication caller) {
    var interaction = new InteractionId(id);
    spying.requireSpying(interaction, StaffIdentity.of(caller).orElseThrow());
    return attributes.of(interaction);
  }
}
