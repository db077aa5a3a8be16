package dev.parley.support;

import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives every application context of the tests an empty database of its own. */
public class FreshDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    AfterTests.applicationStarts();
    set(context, TestPostgres.dataSourceProperties());
  }

  static void set(ConfigurableApplicationContext context, Map<String, String> properties) {
    TestPropertyValues.of(properties).applyTo(context);
  }
}
