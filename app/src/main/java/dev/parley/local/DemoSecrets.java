package dev.parley.local;

import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Refuses to start a real installation with a secret that is missing or that everybody knows. The
 * demo profile, whose secrets are public, is the only exception.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class DemoSecrets {
  private static final Set<String> WELL_KNOWN =
      Set.of("parley", "postgres", "password", "secret", "changeme", "change-me", "admin", "guest");

  /** Before any bean exists, so that nothing has been opened with such a secret. */
  @Bean
  static BeanFactoryPostProcessor refuseDemoSecrets(Environment environment) {
    return beans -> {
      refuse(environment, "parley.login.client-secret");
      refuse(environment, "spring.datasource.password");
      refuse(environment, "parley.secrets.key");
    };
  }

  private static void refuse(Environment environment, String property) {
    var value = environment.getProperty(property, "");
    if (!StringUtils.hasText(value)) {
      throw new InvalidConfigurationPropertyValueException(
          property, "(empty)", "It has no value. Set one, or start with the demo profile.");
    }
    if (wellKnown(value)) {
      throw new InvalidConfigurationPropertyValueException(
          property, "(hidden)", "Everybody knows it. Set another, or start with the demo profile.");
    }
  }

  private static boolean wellKnown(String value) {
    return value.startsWith("demo-") || WELL_KNOWN.contains(value.toLowerCase(Locale.ROOT));
  }
}
