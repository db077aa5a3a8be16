package dev.parley.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Everything but the customers' endpoints: the desktop with its session cookie, API clients with an
 * access token, and the static files.
 */
@Configuration(proxyBeanMethods = false)
class StaffSecurity {

  @Bean
  @Order(20)
  SecurityFilterChain staff(
      HttpSecurity http,
      LoginFailures failures,
      KeycloakProbe keycloak,
      LoginPages pages,
      KeycloakLogout keycloakLogout,
      EndOfLogin endOfLogin,
      SecurityProblems answers) {
    return http.securityMatcher(AnyRequestMatcher.INSTANCE)
        .headers(SecurityHeaders::apply)
        .csrf(csrf -> csrf.spa().csrfTokenRequestHandler(new HeaderCsrf()))
        .requestCache(RequestCacheConfigurer::disable)
        .addFilterBefore(
            new LoginReadinessFilter(keycloak, pages),
            OAuth2AuthorizationRequestRedirectFilter.class)
        .oauth2Login(login -> login(login, failures))
        .oauth2ResourceServer(server -> StaffTokens.accept(server, answers))
        .logout(
            logout ->
                logout
                    .logoutUrl("/logout")
                    .addLogoutHandler(endOfLogin)
                    .logoutSuccessHandler(keycloakLogout))
        .oidcLogout(oidc -> oidc.backChannel(channel -> channel.logoutHandler(endOfLogin)))
        .exceptionHandling(
            denied -> denied.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .authorizeHttpRequests(HttpRuleTable.of(HttpRules.STAFF))
        .build();
  }

  private static void login(OAuth2LoginConfigurer<HttpSecurity> login, LoginFailures failures) {
    login
        .loginPage(LoginPages.START)
        .authorizedClientRepository(new ForgottenTokens())
        .userInfoEndpoint(user -> user.userAuthoritiesMapper(StaffAuthorities::of))
        .defaultSuccessUrl("/", true)
        .failureHandler(failures);
  }
}
