package dev.parley.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the application under test to the tests' database, Keycloak and demo site. */
class ParleyEnvironment implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    new FreshDatabase().initialize(context);
    FreshDatabase.set(
        context,
        Map.of(
            "parley.login.issuer",
            TestKeycloak.issuer(),
            "parley.login.client-secret",
            TestKeycloak.CLIENT_SECRET,
            "parley.demo.site-port",
            String.valueOf(TestSite.port()),
            "parley.webhook.allow-private",
            "true",
            "parley.webhook.retry-after",
            "200ms",
            "parley.webhook.look-every",
            "100ms",
            "parley.transcript.mail.retry-after",
            "50ms",
            "parley.transcript.mail.look-every",
            "100ms",
            "management.server.port",
            "0"));
  }
}
