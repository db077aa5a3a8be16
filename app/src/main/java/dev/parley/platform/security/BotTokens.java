package dev.parley.platform.security;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * The access tokens of bots: those of the identity provider's service accounts with the role {@code
 * bot}. The name of such a caller is the client's; no other role counts here, and this one counts
 * nowhere else.
 */
final class BotTokens {
  static final String AUTHORITY = "ROLE_BOT";
  private static final String ROLE = "bot";

  private BotTokens() {}

  static JwtAuthenticationToken bot(Jwt token) {
    var client = Objects.requireNonNullElse(token.getClaimAsString("azp"), "");
    return new JwtAuthenticationToken(token, authorities(token, client), client);
  }

  /** A person who has the role by mistake is no bot. */
  private static List<GrantedAuthority> authorities(Jwt token, String client) {
    var roles = token.getClaimAsStringList("roles");
    var isService =
        !client.isEmpty()
            && ("service-account-" + client).equals(token.getClaimAsString("preferred_username"));
    return isService && roles != null && roles.contains(ROLE)
        ? List.of(new SimpleGrantedAuthority(AUTHORITY))
        : List.of();
  }
}
