package dev.parley.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/** The customers' endpoints seen from a web page: which origin may call what, as CORS says it. */
@Component
class CustomerOrigins implements CorsConfigurationSource {

  private static final Pattern SNIPPET = Pattern.compile("/api/snippet/([^/]+)(/.*)?");
  private static final Duration PREFLIGHT_KEPT = Duration.ofHours(1);

  private final OriginRules rules;

  CustomerOrigins(OriginRules rules) {
    this.rules = rules;
  }

  static Optional<String> origin(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader(HttpHeaders.ORIGIN));
  }

  /** The snippet's own endpoints have no other proof than the origin, so they need one. */
  boolean allows(HttpServletRequest request) {
    var origin = origin(request);
    var snippet = SNIPPET.matcher(request.getRequestURI());
    return snippet.matches()
        ? origin.filter(page -> rules.allowed(snippet.group(1), page)).isPresent()
        : origin.map(rules::allowedAnywhere).orElse(true);
  }

  @Override
  public @Nullable CorsConfiguration getCorsConfiguration(HttpServletRequest request) {
    if (!allows(request)) {
      return null;
    }
    var cors = new CorsConfiguration();
    cors.setAllowedOrigins(origin(request).map(List::of).orElse(List.of()));
    cors.setAllowedMethods(List.of("GET", "POST", "PUT"));
    cors.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE));
    cors.setMaxAge(PREFLIGHT_KEPT);
    return cors;
  }
}
