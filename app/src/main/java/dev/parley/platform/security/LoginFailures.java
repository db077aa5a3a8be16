package dev.parley.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Shows a page to whoever comes back from Keycloak without a login. */
@Component
class LoginFailures implements AuthenticationFailureHandler {

  private static final Logger log = LoggerFactory.getLogger(LoginFailures.class);

  private final LoginPages pages;

  LoginFailures(LoginPages pages) {
    this.pages = pages;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    var code =
        failure instanceof OAuth2AuthenticationException refused
            ? refused.getError().getErrorCode()
            : failure.getClass().getSimpleName();
    log.warn("Login failed: {}", code);
    pages.failed(response);
  }
}
