package dev.parley.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Applies a table of rules, and denies the rest. */
final class HttpRuleTable {

  private HttpRuleTable() {}

  static Customizer<
          AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry>
      of(List<HttpRules.Rule> rules) {
    return requests -> {
      // the container's own dispatches: the request before them has been decided
      requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll();
      for (var rule : rules) {
        var path = requests.requestMatchers(rule.method(), rule.path());
        if (rule.authorities().isEmpty()) {
          path.permitAll();
        } else {
          path.hasAnyAuthority(rule.authorities().toArray(String[]::new));
        }
      }
      requests.anyRequest().denyAll();
    };
  }
}
