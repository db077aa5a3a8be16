package dev.parley.platform.security;

import dev.parley.platform.live.DesktopSockets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Ends a login everywhere: one that logs out here, or one that the identity provider ends. */
@Component
class EndOfLogin implements LogoutHandler {

  private final StaffLogins logins;
  private final DesktopSockets sockets;

  EndOfLogin(StaffLogins logins, DesktopSockets sockets) {
    this.logins = logins;
    this.sockets = sockets;
  }

  @Override
  public void logout(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
    if (request.getSession(false) instanceof HttpSession session) {
      sockets.closeAll(session.getId());
    }
    if (who == null) {
      return;
    }
    if (who.getPrincipal() instanceof OidcLogoutToken token) {
      logins.end(token);
    } else {
      StaffIdentity.loginOf(who).ifPresent(logins::end);
    }
  }
}
