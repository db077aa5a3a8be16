package dev.parley.platform.security;

import org.springframework.security.access.AccessDeniedException;

/** The page's web origin may not do this. */
class OriginDenied extends AccessDeniedException {

  OriginDenied() {
    super("The web origin is not allowed");
  }
}
