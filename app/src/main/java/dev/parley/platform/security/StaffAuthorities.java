package dev.parley.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** Turns the {@code roles} claim into authorities; any other role or scope grants nothing. */
final class StaffAuthorities {

  private static final String CLAIM = "roles";

  private StaffAuthorities() {}

  static Set<GrantedAuthority> ofClaim(@Nullable Collection<String> roles) {
    return Optional.ofNullable(roles).orElse(List.of()).stream()
        .flatMap(role -> StaffRole.ofClaim(role).stream())
        .map(role -> new SimpleGrantedAuthority(role.authority()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** For access tokens. */
  static Set<GrantedAuthority> of(Jwt token) {
    return ofClaim(token.getClaimAsStringList(CLAIM));
  }

  /** For the login: what the ID token says. */
  static Set<GrantedAuthority> of(Collection<? extends GrantedAuthority> granted) {
    return granted.stream()
        .filter(OidcUserAuthority.class::isInstance)
        .map(authority -> ((OidcUserAuthority) authority).getIdToken())
        .flatMap(token -> ofClaim(token.getClaimAsStringList(CLAIM)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
