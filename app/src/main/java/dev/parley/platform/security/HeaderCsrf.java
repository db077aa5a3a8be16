package dev.parley.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;

/**
 * The token against forged requests, which the desktop reads from its cookie and sends as a header.
 * A parameter is not looked for: that would read a whole upload before anybody has logged in.
 */
final class HeaderCsrf implements CsrfTokenRequestHandler {
  private final CsrfTokenRequestAttributeHandler attributes =
      new CsrfTokenRequestAttributeHandler();

  HeaderCsrf() {
    // at once, so that the first page already has the cookie
    attributes.setCsrfRequestAttributeName(null);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
    attributes.handle(request, response, token);
  }

  @Override
  public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
    return request.getHeader(token.getHeaderName());
  }
}
