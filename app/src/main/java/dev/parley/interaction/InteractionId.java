package dev.parley.interaction;

import java.security.Principal;
import java.util.UUID;

/** Identifies an interaction; its text form is the business key of the process instance. */
public record InteractionId(UUID value) {

  /** The interaction of the customer who is logged in by its token. */
  public static InteractionId of(Principal customer) {
    return new InteractionId(UUID.fromString(customer.getName()));
  }

  /** From the business key of a process instance. */
  public static InteractionId ofBusinessKey(String businessKey) {
    return new InteractionId(UUID.fromString(businessKey));
  }

  public String businessKey() {
    return value.toString();
  }
}
