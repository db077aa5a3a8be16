package dev.parley.support;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Before each test: people can log in, and the demo site shows the application of this test. Before
 * the first of each class: no chat is open and no agent is there. The application has started by
 * now, beside Keycloak.
 */
class ParleyReady implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    var application = SpringExtension.getApplicationContext(context);
    var port = application.getEnvironment().getRequiredProperty("local.server.port");
    TestSite.pointTo("http://localhost:" + port);
    TestKeycloak.awaitReady();
    if (isFirstOf(context.getRequiredTestClass(), context)) {
      EmptyDesk.clear(application);
    }
  }

  private static boolean isFirstOf(Class<?> testClass, ExtensionContext context) {
    var seen = context.getRoot().getStore(Namespace.create(ParleyReady.class));
    var first = new AtomicBoolean();
    seen.computeIfAbsent(testClass, unseen -> first.compareAndSet(false, true));
    return first.get();
  }
}
