package dev.parley.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Tells the desktop where to go so that Keycloak's own session ends too. */
@Component
class KeycloakLogout implements LogoutSuccessHandler {

  private final LoginSettings login;
  private final JsonMapper json;

  KeycloakLogout(LoginSettings login, JsonMapper json) {
    this.login = login;
    this.json = json;
  }

  @Override
  public void onLogoutSuccess(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication)
      throws IOException {
    var home = ServletUriComponentsBuilder.fromContextPath(request).path("/").toUriString();
    var target =
        authentication != null && authentication.getPrincipal() instanceof OidcUser user
            ? endOfSession(user, home)
            : home;
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(Map.of("redirectTo", target)));
  }

  private String endOfSession(OidcUser user, String home) {
    return UriComponentsBuilder.fromUriString(login.endSessionUri())
        .queryParam("id_token_hint", "{token}")
        .queryParam("client_id", "{client}")
        .queryParam("post_logout_redirect_uri", "{home}")
        .encode()
        .buildAndExpand(user.getIdToken().getTokenValue(), login.clientId(), home)
        .toUriString();
  }
}
