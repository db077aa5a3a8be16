package dev.parley.contact;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** A signed identity proves nothing; {@code reason} says what is wrong with it. */
public class IdentityInvalid extends Invalid {

  /** What is wrong. */
  public enum Reason {
    /** No compact JWT of at most 4,096 characters. */
    MALFORMED,
    /** Not signed with HS256. */
    ALGORITHM,
    /** Not signed with a secret of this website that is valid now. */
    SIGNATURE,
    /** Made for another website. */
    AUDIENCE,
    /** {@code exp} is missing or over. */
    EXPIRED,
    /** {@code exp} is more than 24 hours ahead. */
    TOO_LONG,
    /** {@code iat} is missing or in the future, or {@code nbf} is. */
    ISSUED,
    /** {@code sub} is missing or longer than 200 characters. */
    SUBJECT,
    /** {@code jti} is missing or longer than 100 characters. */
    NONCE,
    /** Used before, for another chat. */
    REPLAYED
  }

  private final Reason reason;

  IdentityInvalid(Reason reason) {
    super(
        "identity-invalid",
        "Identity not proved",
        "The signed identity is not valid; the chat can start without it.",
        Map.of("reason", reason.name()));
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
