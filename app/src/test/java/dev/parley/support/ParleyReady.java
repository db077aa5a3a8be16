package dev.parley.support;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test: people can log in, and the demo site shows the application of this test. The
 * application has started by now, beside Keycloak.
 */
class ParleyReady implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    var environment = SpringExtension.getApplicationContext(context).getEnvironment();
    TestSite.pointTo("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    TestKeycloak.awaitReady();
  }
}
