package dev.parley.webhook;

import dev.parley.interaction.InteractionId;

/**
 * A call that a flow waits for.
 *
 * @param task of the engine
 * @param webhook the key
 * @param step the id of the flow's element
 * @param attempt from 1 to {@link #TRIES}
 */
record WebhookCall(
    String task, InteractionId interaction, String webhook, String step, int attempt) {
  static final int TRIES = 3;

  boolean isLast() {
    return attempt >= TRIES;
  }
}
