package dev.parley.platform.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** The two pages of a login that does not come off; they need nothing but themselves. */
@Component
class LoginPages {

  /** Where a login begins. */
  static final String START =
      OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI
          + "/"
          + LoginConfiguration.REGISTRATION;

  private static final int RETRY_SECONDS = 3;

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s · Parley</title>
      <style>
        :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
        main { max-width: 32rem; margin: 20vh auto 0; padding: 0 1.5rem; }
      </style>
      </head>
      <body>
      <main>
        <h1>%1$s</h1>
        <p>%2$s</p>
        <p><a href="%3$s">Try again</a></p>
      </main>
      </body>
      </html>
      """;

  void notReady(HttpServletResponse response) throws IOException {
    response.setIntHeader("Refresh", RETRY_SECONDS);
    response.setIntHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    write(
        response,
        HttpStatus.SERVICE_UNAVAILABLE,
        "The login is starting",
        "Keycloak does not answer yet. This page tries again by itself.");
  }

  void failed(HttpServletResponse response) throws IOException {
    write(
        response,
        HttpStatus.UNAUTHORIZED,
        "You are not logged in",
        "The login took too long, was cancelled, or Keycloak did not answer.");
  }

  private static void write(
      HttpServletResponse response, HttpStatus status, String title, String text)
      throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getOutputStream()
        .write(PAGE.formatted(title, text, START).getBytes(StandardCharsets.UTF_8));
  }
}
