package dev.parley.platform.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of the staff may do; the identity provider grants it under the lower-case name. */
public enum StaffRole {
  AGENT,
  SUPERVISOR,
  ANALYST,
  ADMINISTRATOR;

  private static final String PREFIX = "ROLE_";

  /** The name in the identity provider's claim. */
  public String claim() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name as a granted authority. */
  public String authority() {
    return PREFIX + name();
  }

  static Optional<StaffRole> ofAuthority(String authority) {
    return Arrays.stream(values()).filter(role -> role.authority().equals(authority)).findAny();
  }

  static Optional<StaffRole> ofClaim(String claim) {
    return Arrays.stream(values()).filter(role -> role.claim().equals(claim)).findAny();
  }
}
