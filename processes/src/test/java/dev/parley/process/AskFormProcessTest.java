package dev.parley.process;

import static dev.parley.process.AskForm.FILL_IN_FORM;
import static dev.parley.process.AskForm.FORM_FILLED_IN;
import static dev.parley.process.AskForm.FORM_MISSING;
import static dev.parley.process.AskForm.FORM_PASSED_OVER;
import static dev.parley.process.AskForm.FORM_TIME_OVER;
import static dev.parley.process.AskForm.TIME_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/ask-form.bpmn")
class AskFormProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(StubProcess.CALLER)
          .assertClassCoverageAtLeast(1.0)
          .build();

  private AppFake app;

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    EXTENSION.manageDeployment(StubProcess.deployCallerOfForm(EXTENSION.getRepositoryService()));
    app = AppFake.register();
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
  }

  @Test
  void endsWithWhatTheCustomerHasChosen() {
    var caller = started();
    var form = calledProcessInstance(caller);
    assertThat(form).isWaitingAtExactly(FILL_IN_FORM);

    complete(task(form), answered("invoice"));

    assertThat(form).hasPassed(FORM_FILLED_IN).isEnded();
    assertThat(variable(caller, AskForm.OUTCOME)).isEqualTo("answered");
    assertThat(variable(caller, AskForm.ANSWER)).isEqualTo("invoice");
    assertThat(calls()).containsExactly("look up topic", "ask for what", "leave form");
  }

  @Test
  void takesTheFormBackWhenTheTimeIsOver() {
    var caller = started();
    var form = calledProcessInstance(caller);

    execute(job(FORM_TIME_OVER, form));

    assertThat(form).hasPassed(TIME_OVER).isEnded();
    assertThat(variable(caller, AskForm.OUTCOME)).isEqualTo("timeOver");
    assertThat(variable(caller, AskForm.ANSWER)).isEqualTo(AskForm.none());
    assertThat(calls())
        .containsExactly("look up topic", "ask for what", "leave form", "take back form");
  }

  @Test
  void goesOnWithoutTheFormAfterARest() {
    app.withoutForm();
    var caller = started();
    var form = calledProcessInstance(caller);
    assertThat(form).isWaitingAtExactly(FORM_PASSED_OVER);

    execute(job(FORM_PASSED_OVER, form));

    assertThat(caller).isWaitingAtExactly(StubProcess.TASK);
    assertThat(variable(caller, AskForm.OUTCOME)).isEqualTo("timeOver");
    assertThat(variable(caller, AskForm.ANSWER)).isEqualTo(AskForm.none());
    assertThat(calls()).containsExactly("look up topic");
    assertThat(form).hasPassed(FORM_MISSING).isEnded();
  }

  @Test
  void leavesTheFormWhenTheChatEndsElsewhere() {
    var caller = started();

    runtimeService().deleteProcessInstance(caller.getId(), "The customer has left");

    assertThat(calls()).containsExactly("look up topic", "ask for what", "leave form");
  }

  private static ProcessInstance started() {
    var variables = new HashMap<String, Object>();
    AskForm.FORM.put(variables, "topic");
    AskForm.FIELD.put(variables, "what");
    AskForm.FORM_TIME_LIMIT.put(variables, Duration.ofMinutes(2));
    return runtimeService()
        .startProcessInstanceByKey(
            StubProcess.CALLER, StartedChat.INTERACTION.toString(), variables);
  }

  private static Map<String, Object> answered(String choice) {
    var variables = new HashMap<String, Object>();
    AskForm.OUTCOME.put(variables, AskForm.answered());
    AskForm.ANSWER.put(variables, choice);
    return variables;
  }

  private Iterable<String> calls() {
    return app.callsFor(StartedChat.INTERACTION);
  }

  private static Object variable(ProcessInstance caller, ProcessVariable<String> variable) {
    return runtimeService().getVariable(caller.getId(), variable.name());
  }
}
