package dev.parley.platform.security;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A customer who proved to hold a token of one interaction; its name is the interaction's id. */
public final class CustomerAuthentication extends AbstractAuthenticationToken {

  private final transient CustomerIdentity identity;

  public CustomerAuthentication(CustomerIdentity identity) {
    super(List.of(new SimpleGrantedAuthority("ROLE_CUSTOMER")));
    this.identity = identity;
    setAuthenticated(true);
  }

  public CustomerIdentity identity() {
    return identity;
  }

  @Override
  public Object getPrincipal() {
    return identity;
  }

  @Override
  public String getName() {
    return identity.interactionId().toString();
  }

  /** None: the token itself is not kept. */
  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CustomerAuthentication that && identity.equals(that.identity);
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }
}
