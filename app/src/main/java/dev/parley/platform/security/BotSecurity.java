package dev.parley.platform.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The endpoints of bots: an access token each time, no cookie, no session. */
@Configuration(proxyBeanMethods = false)
class BotSecurity {

  @Bean
  @Order(16)
  SecurityFilterChain bots(HttpSecurity http, SecurityProblems answers) {
    return http.securityMatcher("/api/bot/**")
        .headers(SecurityHeaders::apply)
        .csrf(CsrfConfigurer::disable)
        .logout(LogoutConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(server -> StaffTokens.accept(server, answers, BotTokens::bot))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .authorizeHttpRequests(HttpRuleTable.of(HttpRules.BOTS))
        .build();
  }
}
