package dev.parley.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends nobody to a Keycloak that is not there yet, but to a page that tries again. */
final class LoginReadinessFilter extends OncePerRequestFilter {

  private final KeycloakProbe keycloak;
  private final LoginPages pages;

  LoginReadinessFilter(KeycloakProbe keycloak, LoginPages pages) {
    this.keycloak = keycloak;
    this.pages = pages;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().equals(LoginPages.START);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (keycloak.isReady()) {
      chain.doFilter(request, response);
    } else {
      pages.notReady(response);
    }
  }
}
