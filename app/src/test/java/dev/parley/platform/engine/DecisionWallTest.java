package dev.parley.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.support.TestPostgres;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Deploys hostile decisions straight into an engine, past every check. The engine as it comes runs
 * their code, so this test can fail; ours does not.
 */
class DecisionWallTest {
  private static final String CODE =
      "${''.getClass().forName('dev.parley.platform.engine.Detector').newInstance() != null}";

  private static ProcessEngine plain;
  private static ProcessEngine walled;

  @BeforeAll
  static void start() {
    plain = configuration().buildProcessEngine();
    var behindTheWall = configuration();
    EngineWall.raise(behindTheWall, Map.of());
    walled = behindTheWall.buildProcessEngine();
  }

  @AfterAll
  static void stop() {
    plain.close();
    walled.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<inputExpression id=\"Expression_Date\">",
        "<inputEntry id=\"Rule_1_Date\">",
        "<outputEntry id=\"Rule_1_Open\">"
      })
  void noPlaceRunsCode(String place) {
    var hostile = inLanguage("juel", place, CODE);

    assertThat(runsCode(plain, hostile)).as("the engine as it comes runs it").isTrue();
    assertThat(runsCode(walled, hostile)).as("ours does not").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript", "groovy", "python", "juel", "feel-something"})
  void noOtherLanguageIsThere(String language) {
    var hostile = inLanguage(language, "<outputEntry id=\"Rule_1_Open\">", "1 == 1");

    assertThatThrownBy(() -> evaluate(walled, hostile)).isInstanceOf(RuntimeException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "some x in [1,2,3] satisfies x > 2",
        "for x in 1..1000000000 return x",
        "now()",
        "? = date",
        "function(x) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}",
        "date(now())",
        "time",
        "if true then 1 else 2"
      })
  void theLanguageOfDecisionsOnlyCompares(String entry) {
    var hostile = DecisionXml.calendar("hostile").rule(entry, "", "", "true").xml();

    assertThatThrownBy(() -> evaluate(walled, hostile))
        .rootCause()
        .hasMessageContaining("compare weekdays");
  }

  @Test
  void anOutputIsTrueOrFalse() {
    var hostile = DecisionXml.calendar("hostile").rule("", "", "", "string length(weekday)").xml();

    assertThatThrownBy(() -> evaluate(walled, hostile))
        .rootCause()
        .hasMessageContaining("read their inputs");
  }

  @Test
  void theBiggestCalendarIsDecidedQuickly() {
    var calendar = DecisionXml.calendar("big");
    for (var rule = 0; rule < 500; rule++) {
      calendar.rule(
          "date(\"%s\")".formatted(LocalDate.of(2030, 1, 1).plusDays(rule)), "", "", "false");
    }
    var xml = calendar.rule("", "", "", "true").xml();

    assertThat(evaluate(walled, xml)).isEqualTo(Boolean.TRUE);
    var from = System.nanoTime();
    walled.getDecisionService().evaluateDecisionTableByKey("big", inputs());
    assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(1));
  }

  private static String inLanguage(String language, String place, String code) {
    var good = DecisionXml.calendar("hostile").rule("-", "-", "-", "true").xml();
    var inPlace = place.replace(">", " expressionLanguage=\"%s\">".formatted(language));
    var start = good.indexOf(place);
    var end = good.indexOf("</text>", start);
    return good.substring(0, start) + inPlace + "<text>" + code + good.substring(end);
  }

  private static boolean runsCode(ProcessEngine engine, String model) {
    Detector.reset();
    try {
      evaluate(engine, model);
    } catch (RuntimeException refused) {
      // may fail after its code has run, or because it cannot run
    }
    return Detector.hasFired();
  }

  private static Object evaluate(ProcessEngine engine, String model) {
    var deployment =
        engine
            .getRepositoryService()
            .createDeployment()
            .addString("model.dmn", model)
            .deployWithResult();
    var decision = deployment.getDeployedDecisionDefinitions().getFirst();
    return engine
        .getDecisionService()
        .evaluateDecisionTableById(decision.getId(), inputs())
        .getSingleResult()
        .getSingleEntry();
  }

  private static Map<String, Object> inputs() {
    return Map.of(
        "date", LocalDate.of(2026, 11, 24), "weekday", "TUESDAY", "time", LocalTime.of(12, 0));
  }

  private static StandaloneProcessEngineConfiguration configuration() {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("engine-" + System.nanoTime());
    configuration.setJdbcUrl(TestPostgres.freshDatabase());
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    configuration.setEnableCmdExceptionLogging(false);
    return configuration;
  }
}
