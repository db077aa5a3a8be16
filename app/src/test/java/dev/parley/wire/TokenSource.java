package dev.parley.wire;

/** Gives a staff member's access token that is valid now. */
@FunctionalInterface
public interface TokenSource {
  String token();
}
