package dev.parley.flow.check;

import static dev.parley.flow.check.HostileModels.QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.parley.flow.HonestFlows;
import dev.parley.support.TestPostgres;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Honest models, mutated again and again: the check always answers with findings, and what it lets
 * pass the engine takes. The seed is fixed; give another with {@code -Dparley.fuzz.seed}.
 */
class MutatedFlowsTest {
  private static final String OTHER = "0000000b-0000-4000-8000-000000000002";
  private static final SafeFlowCheck CHECK = new SafeFlowCheck(HonestFlows.known(QUEUE, OTHER));
  private static final int ROUNDS = Integer.getInteger("parley.fuzz.rounds", 6_000);
  private static final String[] PIECES = {
    "<",
    ">",
    "\"",
    "&",
    "]]>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<!DOCTYPE x>",
    "<?x?>",
    "&#36;",
    "&lt;",
    "${",
    "}",
    "''",
    "''.getClass()",
    " xmlns:bpmn=\"urn:x\"",
    " xmlns=\"\"",
    "bpmn:",
    "camunda:",
    " id=\"End\"",
    " name=\"\"",
    " default=\"End\"",
    "PT1S",
    "PT0S",
    "script",
    "Task",
    "\u0000",
    "\uD83D",
    "\u2028",
    "xsi:type=\"bpmn:tExpression\"",
    " camunda:asyncBefore=\"true\""
  };

  private static ProcessEngine engine;

  private final Random random = new Random(Long.getLong("parley.fuzz.seed", 20261124));
  private final List<String> honest = new ArrayList<>(HonestFlows.using(QUEUE, OTHER).values());

  @BeforeAll
  static void start() {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("mutated-flows");
    configuration.setJdbcUrl(TestPostgres.freshDatabase());
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    engine = configuration.buildProcessEngine();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void neverBreakTheCheckAndWhatPassesTheEngineTakes() {
    var passed = 0;
    for (var round = 0; round < ROUNDS; round++) {
      var model = mutated();
      var checked = CHECK.check(model);
      if (checked.findings().isEmpty()) {
        passed++;
        assertEngineTakes(checked.xml());
      }
    }
    assertThat(passed).as("mutations that change nothing that counts").isPositive();
  }

  @Test
  void brokenBytesNeverBreakTheCheck() {
    for (var round = 0; round < ROUNDS; round++) {
      var bytes = mutated().getBytes(StandardCharsets.UTF_8);
      for (var change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }

      assertThatCode(() -> CHECK.check(bytes)).doesNotThrowAnyException();
    }
  }

  private static void assertEngineTakes(String xml) {
    var repository = engine.getRepositoryService();
    assertThatCode(
            () ->
                repository.deleteDeployment(
                    repository.createDeployment().addString("flow.bpmn", xml).deploy().getId()))
        .as(xml)
        .doesNotThrowAnyException();
  }

  private String mutated() {
    var text = new StringBuilder(pick(honest));
    for (var change = random.nextInt(3); change >= 0; change--) {
      mutate(text);
    }
    return text.toString();
  }

  private void mutate(StringBuilder text) {
    var at = random.nextInt(text.length());
    switch (random.nextInt(7)) {
      case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.setCharAt(at, (char) (32 + random.nextInt(95)));
      case 3 -> deleteTag(text, at);
      case 4 -> repeatTag(text, at);
      case 5 -> swapValues(text, at);
      default -> deleteValue(text, at);
    }
  }

  private static void deleteTag(StringBuilder text, int at) {
    var from = text.indexOf("<", at);
    var to = text.indexOf(">", from);
    if (from >= 0 && to >= 0) {
      text.delete(from, to + 1);
    }
  }

  private void repeatTag(StringBuilder text, int at) {
    var from = text.indexOf("<", at);
    var to = text.indexOf("/>", from);
    if (from >= 0 && to >= 0) {
      text.insert(text.indexOf("<", random.nextInt(from + 1)), text.substring(from, to + 2));
    }
  }

  /** Puts another value of the document into an attribute. */
  private void swapValues(StringBuilder text, int at) {
    var from = text.indexOf("=\"", at);
    var other = text.indexOf("=\"", random.nextInt(text.length()));
    if (from >= 0 && other >= 0) {
      var value = text.substring(other + 2, text.indexOf("\"", other + 2));
      text.replace(from + 2, text.indexOf("\"", from + 2), value);
    }
  }

  private static void deleteValue(StringBuilder text, int at) {
    var from = text.indexOf(" ", at);
    var to = text.indexOf("\"", text.indexOf("\"", from) + 1);
    if (from >= 0 && to > from) {
      text.delete(from, to + 1);
    }
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
