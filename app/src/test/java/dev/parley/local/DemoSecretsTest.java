package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** A real installation does not start with secrets that are public. */
class DemoSecretsTest {
  private static final String GOOD = "jK8-3mPq-77xR";

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner().withUserConfiguration(DemoSecrets.class);

  @Test
  void startsWithSecretsOfItsOwn() {
    with(GOOD, GOOD).run(context -> assertThat(context).hasNotFailed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-parley-desktop-secret", "changeme", "Password"})
  void refusesAMissingOrWellKnownClientSecret(String secret) {
    with(secret, GOOD)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                    .hasMessageContaining("parley.login.client-secret"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "parley", "postgres"})
  void refusesAMissingOrWellKnownDatabasePassword(String password) {
    with(GOOD, password)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                    .hasMessageContaining("spring.datasource.password"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo-parley-secrets-key-that-everybody-knows", "secret"})
  void refusesAMissingOrWellKnownKeyOfSecrets(String key) {
    with(GOOD, GOOD)
        .withPropertyValues("parley.secrets.key=" + key)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .isInstanceOf(InvalidConfigurationPropertyValueException.class)
                    .hasMessageContaining("parley.secrets.key"));
  }

  @Test
  void letsTheDemoUseItsPublicSecrets() {
    with("demo-parley-desktop-secret", "")
        .withPropertyValues("spring.profiles.active=demo")
        .run(context -> assertThat(context).hasNotFailed());
  }

  private ApplicationContextRunner with(String clientSecret, String databasePassword) {
    return runner.withPropertyValues(
        "parley.login.client-secret=" + clientSecret,
        "spring.datasource.password=" + databasePassword,
        "parley.secrets.key=" + GOOD);
  }
}
