package dev.parley.platform.security;

import dev.parley.platform.problem.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.CorsFilter;

/** The customers' HTTP endpoints: a bearer token and an allowed origin, no cookie, no session. */
@Configuration(proxyBeanMethods = false)
class CustomerSecurity {

  @Bean
  @Order(10)
  SecurityFilterChain customers(
      HttpSecurity http,
      CustomerOrigins origins,
      CustomerAuthenticator customers,
      SecurityProblems answers,
      ProblemWriter problems) {
    return http.securityMatcher("/api/snippet/**", "/api/customer/**")
        .headers(SecurityHeaders::apply)
        .csrf(CsrfConfigurer::disable)
        .logout(LogoutConfigurer::disable)
        .requestCache(RequestCacheConfigurer::disable)
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .cors(cors -> cors.configurationSource(origins))
        .addFilterBefore(new CustomerOriginFilter(origins, problems), CorsFilter.class)
        .addFilterBefore(new TokenOriginFilter(customers), AuthorizationFilter.class)
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(request -> holderOf(customers))
                    .authenticationEntryPoint(answers)
                    .accessDeniedHandler(answers))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(answers).accessDeniedHandler(answers))
        .authorizeHttpRequests(HttpRuleTable.of(HttpRules.CUSTOMERS))
        .build();
  }

  private static AuthenticationManager holderOf(CustomerAuthenticator customers) {
    return request -> authenticate(customers, (BearerTokenAuthenticationToken) request);
  }

  private static Authentication authenticate(
      CustomerAuthenticator customers, BearerTokenAuthenticationToken bearer) {
    return customers
        .authenticate(bearer.getToken())
        .orElseThrow(() -> new InvalidBearerTokenException("Unknown token"));
  }
}
