package dev.parley.flow.check;

import java.util.Set;

/**
 * What there is beside the flow that its steps may name.
 *
 * @param queues ids
 * @param webhooks keys
 */
public record Known(Set<String> queues, Set<String> webhooks) {

  /** Nothing but queues. */
  public static Known queues(Set<String> queues) {
    return new Known(queues, Set.of());
  }
}
