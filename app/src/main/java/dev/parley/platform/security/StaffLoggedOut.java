package dev.parley.platform.security;

/**
 * A login of somebody of the staff has ended, by themselves or in the identity provider; published
 * inside the transaction that ends it.
 *
 * @param login the identity provider's session
 */
public record StaffLoggedOut(String login) {}
