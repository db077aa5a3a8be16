package dev.parley.platform.secret;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * How secrets are kept.
 *
 * @param key what they are encrypted with; whoever changes it must enter them again
 */
@ConfigurationProperties("parley.secrets")
record SecretSettings(String key) {
  private static final int SHORTEST = 24;

  SecretSettings {
    Assert.isTrue(
        key != null && key.strip().length() >= SHORTEST,
        "Set parley.secrets.key to at least " + SHORTEST + " random characters");
  }

  @Override
  public String toString() {
    return "SecretSettings[key=(hidden)]";
  }
}
