package dev.parley.platform.security;

/** Which web origins may talk to the customers' endpoints. */
public interface OriginRules {

  /** Whether any website allows the origin: all that a preflight request can be asked. */
  boolean allowedAnywhere(String origin);

  /** For an unknown website as {@link #allowedAnywhere}, so that the page can be told so. */
  boolean allowed(String websiteKey, String origin);
}
