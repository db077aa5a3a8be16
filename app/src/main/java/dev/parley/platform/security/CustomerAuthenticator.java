package dev.parley.platform.security;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells who holds a customer's token and whether the page it is used on may do so. */
@Component
public class CustomerAuthenticator {

  // providers: who implements these sends live events, and the live wire needs this class
  private final ObjectProvider<CustomerTokens> tokens;
  private final ObjectProvider<OriginRules> origins;

  CustomerAuthenticator(
      ObjectProvider<CustomerTokens> tokens, ObjectProvider<OriginRules> origins) {
    this.tokens = tokens;
    this.origins = origins;
  }

  public Optional<CustomerAuthentication> authenticate(String token) {
    return tokens.getObject().find(token).map(CustomerAuthentication::new);
  }

  /** An absent origin is no browser's: whoever holds the token may use it. */
  public boolean mayUseFrom(CustomerIdentity customer, Optional<String> origin) {
    return origin
        .map(page -> origins.getObject().allowed(customer.websiteKey(), page))
        .orElse(true);
  }
}
