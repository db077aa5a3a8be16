package dev.parley.platform.security;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** A member of the staff as the identity provider describes it. */
public record StaffIdentity(UUID id, String name, String givenName, Set<StaffRole> roles) {

  /** The claim that names the identity provider's session. */
  static final String LOGIN = "sid";

  /** Empty unless somebody of the staff with at least one role is logged in. */
  public static Optional<StaffIdentity> of(Authentication authentication) {
    var roles =
        authentication.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .flatMap(authority -> StaffRole.ofAuthority(authority).stream())
            .collect(Collectors.toUnmodifiableSet());
    if (roles.isEmpty() || !(authentication.getPrincipal() instanceof ClaimAccessor claims)) {
      return Optional.empty();
    }
    return Optional.of(
        new StaffIdentity(
            UUID.fromString(authentication.getName()),
            claim(claims, "name", "preferred_username"),
            claim(claims, "given_name", "preferred_username"),
            roles));
  }

  /** The identity provider's session in which somebody is logged in; empty if it names none. */
  public static Optional<String> loginOf(Authentication authentication) {
    return authentication.getPrincipal() instanceof ClaimAccessor claims
        ? Optional.ofNullable(claims.getClaimAsString(LOGIN))
        : Optional.empty();
  }

  private static String claim(ClaimAccessor claims, String first, String otherwise) {
    return Optional.ofNullable(claims.getClaimAsString(first))
        .or(() -> Optional.ofNullable(claims.getClaimAsString(otherwise)))
        .orElse("?");
  }
}
