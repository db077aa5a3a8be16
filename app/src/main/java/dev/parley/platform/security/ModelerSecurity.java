package dev.parley.platform.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.cors.CorsConfiguration;

/** The desktop modeler's endpoints: an access token each time, no cookie, no session. */
@Configuration(proxyBeanMethods = false)
class ModelerSecurity {

  @Bean
  @Order(15)
  SecurityFilterChain modeler(HttpSecurity http, SecurityProblems answers) {
    return http.securityMatcher("/engine-rest/**")
        .headers(SecurityHeaders::apply)
        .csrf(CsrfConfigurer::disable)
        .cors(cors -> cors.configurationSource(request -> anyPage()))
        .logout(LogoutConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .oauth2ResourceServer(server -> StaffTokens.accept(server, answers))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .authorizeHttpRequests(HttpRuleTable.of(HttpRules.MODELER))
        .build();
  }

  /**
   * The modeler is a page of its own origin, {@code file://}. Whoever has the token may come from
   * anywhere: no cookie comes along.
   */
  private static CorsConfiguration anyPage() {
    var rules = new CorsConfiguration();
    rules.setAllowedOrigins(List.of(CorsConfiguration.ALL));
    rules.setAllowedMethods(List.of("GET", "POST"));
    rules.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE));
    return rules;
  }
}
