package dev.parley.interaction;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's wish to chat.
 *
 * @param idempotencyKey made once by the customer's page: the same key never opens a second chat
 * @param contactName what the customer says their name is
 * @param email what the customer says their address is
 * @param referrer the address that led to the page; null if the page does not say
 * @param queueHint a word by which the page asks for a queue; null if it does not
 * @param browser what the page is seen with; null if that is not known
 * @param identity signed by the website; null if it says nothing of who the customer is
 */
public record StartInteraction(
    String websiteKey,
    UUID idempotencyKey,
    @Nullable String contactName,
    @Nullable String email,
    @Nullable String pageUrl,
    @Nullable String referrer,
    @Nullable String queueHint,
    @Nullable Browser browser,
    @Nullable String identity) {

  /** Says nothing of the customer. */
  @Override
  public String toString() {
    return "StartInteraction[" + websiteKey + ", " + idempotencyKey + "]";
  }
}
