package dev.parley.message;

import dev.parley.interaction.InteractionId;
import java.util.Map;

/**
 * Event: a chat has begun with a form. Published inside the transaction that starts it.
 *
 * @param form the id
 * @param answers what was filled in, by field key; without the first message
 */
public record PreChatFilledIn(InteractionId interaction, String form, Map<String, Object> answers) {
  /** Says nothing of the customer. */
  @Override
  public String toString() {
    return "PreChatFilledIn[" + interaction + ", " + form + "]";
  }
}
