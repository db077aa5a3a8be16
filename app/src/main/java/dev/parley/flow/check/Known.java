package dev.parley.flow.check;

import java.util.Map;
import java.util.Set;

/**
 * What there is beside the flow that its steps may name.
 *
 * @param queues ids
 * @param agents ids
 * @param webhooks keys
 * @param bots keys
 * @param forms what flows may ask, by id
 */
public record Known(
    Set<String> queues,
    Set<String> agents,
    Set<String> webhooks,
    Set<String> bots,
    Map<String, KnownForm> forms) {

  /** Whether any of the forms has the field. */
  boolean isField(String key) {
    return forms.values().stream().anyMatch(form -> form.fields().contains(key));
  }
}
