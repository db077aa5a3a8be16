package dev.parley.interaction.web;

import dev.parley.interaction.ContactLinks;
import dev.parley.interaction.CustomerInteractionView;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.InteractionViews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's own interaction; the token says which. */
@RestController
@RequestMapping("/api/customer/interaction")
class CustomerInteractionController {
  private final InteractionService interactions;
  private final ContactLinks contacts;
  private final InteractionViews views;

  CustomerInteractionController(
      InteractionService interactions, ContactLinks contacts, InteractionViews views) {
    this.interactions = interactions;
    this.contacts = contacts;
    this.views = views;
  }

  @GetMapping
  CustomerInteractionView state(Principal customer) {
    return views.forCustomer(InteractionId.of(customer));
  }

  /** Who the customer is, as a JWT that the website has signed. */
  record Identity(@NotNull String identity) {

    /** Says nothing of the customer. */
    @Override
    public String toString() {
      return "Identity[(hidden)]";
    }
  }

  @PutMapping("/identity")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void identify(@Valid @RequestBody Identity identity, Principal customer) {
    contacts.identify(InteractionId.of(customer), identity.identity());
  }

  @PostMapping("/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(Principal customer) {
    interactions.closeByCustomer(InteractionId.of(customer));
  }
}
