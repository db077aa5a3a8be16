package dev.parley.platform.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/** The staff's access tokens, on every chain that takes them. */
final class StaffTokens {

  private StaffTokens() {}

  static void accept(
      OAuth2ResourceServerConfigurer<HttpSecurity> server, SecurityProblems answers) {
    accept(server, answers, StaffTokens::staffMember);
  }

  /**
   * @param caller who it is that a token speaks for
   */
  static void accept(
      OAuth2ResourceServerConfigurer<HttpSecurity> server,
      SecurityProblems answers,
      Converter<Jwt, JwtAuthenticationToken> caller) {
    server
        .jwt(jwt -> jwt.jwtAuthenticationConverter(caller))
        .authenticationEntryPoint(answers)
        .accessDeniedHandler(answers)
        .withObjectPostProcessor(
            new ObjectPostProcessor<BearerTokenAuthenticationFilter>() {
              @Override
              public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(answers);
                return filter;
              }
            });
  }

  private static JwtAuthenticationToken staffMember(Jwt token) {
    return new JwtAuthenticationToken(token, StaffAuthorities.of(token), token.getSubject());
  }
}
