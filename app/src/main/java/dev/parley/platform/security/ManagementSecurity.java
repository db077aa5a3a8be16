package dev.parley.platform.security;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;

/** The management port: it listens on loopback only, so whoever reaches it may read. */
@Configuration(proxyBeanMethods = false)
class ManagementSecurity {

  @Bean
  @Order(0)
  SecurityFilterChain management(HttpSecurity http) {
    return http.securityMatcher(EndpointRequest.toAnyEndpoint())
        .csrf(CsrfConfigurer::disable)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(EndpointRequest.to("health", "prometheus"))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .build();
  }

  /**
   * Requests are measured whole: timers for every filter of the chains cost more than they tell.
   */
  @Bean
  SecurityObservationSettings unmeasuredFilters() {
    return SecurityObservationSettings.noObservations();
  }
}
