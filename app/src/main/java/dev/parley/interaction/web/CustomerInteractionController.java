package dev.parley.interaction.web;

import dev.parley.interaction.CustomerInteractionView;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.InteractionViews;
import java.security.Principal;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's own interaction; the token says which. */
@RestController
@RequestMapping("/api/customer/interaction")
class CustomerInteractionController {
  private final InteractionService interactions;
  private final InteractionViews views;

  CustomerInteractionController(InteractionService interactions, InteractionViews views) {
    this.interactions = interactions;
    this.views = views;
  }

  @GetMapping
  CustomerInteractionView state(Principal customer) {
    return views.forCustomer(InteractionId.of(customer));
  }

  @PostMapping("/close")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(Principal customer) {
    interactions.closeByCustomer(InteractionId.of(customer));
  }
}
