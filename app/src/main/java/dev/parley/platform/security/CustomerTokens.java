package dev.parley.platform.security;

import java.util.Optional;

/** Finds the identity behind a customer's opaque token; empty when the server never minted it. */
public interface CustomerTokens {

  Optional<CustomerIdentity> find(String token);
}
