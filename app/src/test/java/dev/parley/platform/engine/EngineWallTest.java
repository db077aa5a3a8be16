package dev.parley.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.parley.flow.FlowXml;
import dev.parley.flow.HostileExpressions;
import dev.parley.support.TestPostgres;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/**
 * Deploys hostile models straight into an engine, past every check. The engine as it comes runs
 * their code, so this test can fail; ours does not.
 */
class EngineWallTest {
  private static ProcessEngine plain;
  private static ProcessEngine walled;

  @BeforeAll
  static void start() {
    log().setLevel(Level.OFF);
    var asItComes = configuration();
    asItComes.setBeans(Map.of("goodDelegate", new Trap()));
    plain = asItComes.buildProcessEngine();
    var behindTheWall = configuration();
    EngineWall.raise(behindTheWall, Map.of("goodDelegate", new Trap()));
    walled = behindTheWall.buildProcessEngine();
    List.of(plain, walled).forEach(engine -> deploy(engine, callee()));
  }

  @AfterAll
  static void stop() {
    plain.close();
    walled.close();
    log().setLevel(null);
  }

  @TestFactory
  Stream<DynamicTest> noPlaceRunsCode() {
    return HostileExpressions.running().entrySet().stream()
        .map(model -> dynamicTest(model.getKey(), () -> assertHarmless(model.getValue())));
  }

  private static void assertHarmless(String model) {
    assertThat(runsCode(plain, model)).as("the engine as it comes runs it").isTrue();
    assertThat(runsCode(walled, model)).as("ours does not").isFalse();
  }

  @Test
  void beansVariablesAndTheBusinessKeyAreReached() {
    deploy(
        walled,
        FlowXml.flow("good")
            .start("Work")
            .add("<bpmn:serviceTask id=\"Work\" camunda:delegateExpression=\"${goodDelegate}\" />")
            .sequence("Work", "Choice")
            .gateway("Choice", "No")
            .sequence("Choice", "No")
            .condition("Choice", "Task", "${answer == 'yes' and not empty answer}")
            .add(
                "<bpmn:userTask id=\"Task\" camunda:assignee=\"${execution.processBusinessKey}\" />")
            .end("No")
            .xml());

    walled.getRuntimeService().startProcessInstanceByKey("good", "chat-1", Map.of("answer", "yes"));

    assertThat(walled.getTaskService().createTaskQuery().taskAssignee("chat-1").count())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${goodDelegate.secret}",
        "${goodDelegate['secret']}",
        "${execution.id == 'x' || goodDelegate.secret == 'x'}"
      })
  void noObjectHasProperties(String expression) {
    var model =
        FlowXml.flow("hostile")
            .start("Bad")
            .add("<bpmn:serviceTask id=\"Bad\" camunda:expression=\"%s\" />".formatted(expression))
            .sequence("Bad", "End")
            .end("End")
            .xml();

    assertHarmless(model);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.class}",
        "${execution.processEngineServices}",
        "${execution.id}",
        "${execution['id']}",
        "${execution.processBusinessKey.bytes}",
        "${answer.bytes}",
        "${answers[0]}",
        "${byName.yes}",
        "${now()}",
        "${dateTime()}",
        "${currentUser()}",
        "${authenticatedUserId}",
        "${task}",
        "${runtimeService}"
      })
  void whatIsNoBeanVariableOrBusinessKeyIsUnknown(String expression) {
    var model =
        FlowXml.flow("unknown")
            .start("Bad")
            .add("<bpmn:serviceTask id=\"Bad\" camunda:expression=\"%s\" />".formatted(expression))
            .sequence("Bad", "End")
            .end("End")
            .xml();

    assertThatThrownBy(
            () -> {
              deploy(walled, model);
              walled
                  .getRuntimeService()
                  .startProcessInstanceByKey(
                      "unknown",
                      "chat-1",
                      Map.of(
                          "answer", "yes", "answers", List.of("a"), "byName", Map.of("yes", "b")));
            })
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void theEnginesOwnCommandTaskIsNotThere() {
    var model =
        FlowXml.flow("hostile")
            .start("Bad")
            .add(
                """
                <bpmn:serviceTask id="Bad" camunda:type="shell"><bpmn:extensionElements>
                <camunda:field name="command" stringValue="true" />
                </bpmn:extensionElements></bpmn:serviceTask>
                """)
            .sequence("Bad", "End")
            .end("End")
            .xml();

    assertThatThrownBy(() -> deploy(walled, model)).hasMessageContaining("must not name classes");
  }

  private static Logger log() {
    return (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine");
  }

  private static boolean runsCode(ProcessEngine engine, String model) {
    Detector.reset();
    try {
      var deployment = deploy(engine, model);
      exercise(engine);
      quietly(() -> engine.getRepositoryService().deleteDeployment(deployment, true));
    } catch (RuntimeException refused) {
      // may fail after its code has run, or because it cannot run
    }
    return Detector.hasFired();
  }

  private static String deploy(ProcessEngine engine, String model) {
    return engine
        .getRepositoryService()
        .createDeployment()
        .addString("model.bpmn", model)
        .deploy()
        .getId();
  }

  /** Does with the model whatever can be done with one. */
  private static void exercise(ProcessEngine engine) {
    var runtime = engine.getRuntimeService();
    quietly(() -> engine.getFormService().getStartFormKey(definition(engine)));
    quietly(() -> runtime.startProcessInstanceByKey("hostile", "chat-1"));
    for (var round = 0; round < 2; round++) {
      engine
          .getManagementService()
          .createJobQuery()
          .list()
          .forEach(job -> quietly(() -> engine.getManagementService().executeJob(job.getId())));
    }
    for (var task :
        engine.getTaskService().createTaskQuery().processDefinitionKey("hostile").list()) {
      quietly(() -> engine.getFormService().getTaskFormData(task.getId()));
      quietly(() -> engine.getFormService().submitTaskForm(task.getId(), Map.of("f", "x")));
      quietly(() -> engine.getTaskService().complete(task.getId()));
    }
  }

  private static String definition(ProcessEngine engine) {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey("hostile")
        .latestVersion()
        .singleResult()
        .getId();
  }

  private static void quietly(Runnable action) {
    try {
      action.run();
    } catch (ProcessEngineException | NullPointerException | IllegalArgumentException failed) {
      // what counts is whether code has run
    }
  }

  private static String callee() {
    return FlowXml.flow("callee").start("End").end("End").xml();
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
