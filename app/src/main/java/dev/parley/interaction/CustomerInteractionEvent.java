package dev.parley.interaction;

/** On the customer's wire: the interaction as it stands now. */
public record CustomerInteractionEvent(String type, CustomerInteractionView interaction) {
  static CustomerInteractionEvent of(CustomerInteractionView interaction) {
    return new CustomerInteractionEvent("interaction", interaction);
  }
}
