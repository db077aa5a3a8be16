package dev.parley.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as their website has signed it.
 *
 * @param subject the website's own id of its customer
 * @param nonce makes it good for one chat
 */
record SignedIdentity(
    String subject,
    String nonce,
    Instant expiresAt,
    @Nullable String name,
    @Nullable String email) {

  /** Says nothing of whom it names. */
  @Override
  public String toString() {
    return "SignedIdentity[(hidden)]";
  }
}
