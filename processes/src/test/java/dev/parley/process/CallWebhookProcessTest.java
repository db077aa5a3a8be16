package dev.parley.process;

import static dev.parley.process.CallWebhook.ANSWER_TIME_OVER;
import static dev.parley.process.CallWebhook.CALL_WEBHOOK;
import static dev.parley.process.CallWebhook.WEBHOOK_ANSWERED;
import static dev.parley.process.CallWebhook.WEBHOOK_FAILED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.externalTask;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.time.Duration;
import java.util.HashMap;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/call-webhook.bpmn")
class CallWebhookProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(StubProcess.CALLER)
          .assertClassCoverageAtLeast(1.0)
          .build();

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    EXTENSION.manageDeployment(StubProcess.deployCallerOfWebhook(EXTENSION.getRepositoryService()));
  }

  @Test
  void endsWithTheAnswer() {
    var caller = started();
    var call = calledProcessInstance(caller);
    assertThat(call).isWaitingAtExactly(CALL_WEBHOOK);
    assertThat(externalTask(call)).hasTopicName(CallWebhook.topic());

    var tasks = EXTENSION.getProcessEngine().getExternalTaskService();
    var task = tasks.fetchAndLock(1, "test").topic(CallWebhook.topic(), 1000).execute().getFirst();
    tasks.complete(task.getId(), "test", CallWebhook.OUTCOME.of("vip"));

    assertThat(call).hasPassed(WEBHOOK_ANSWERED).isEnded();
    assertThat(outcome(caller)).isEqualTo("vip");
  }

  @Test
  void givesUpWhenNobodyAnswers() {
    var caller = started();
    var call = calledProcessInstance(caller);

    execute(job(ANSWER_TIME_OVER, call));

    assertThat(call).hasPassed(WEBHOOK_FAILED).isEnded();
    assertThat(outcome(caller)).isEqualTo("failed");
  }

  private static ProcessInstance started() {
    var variables = new HashMap<String, Object>();
    CallWebhook.WEBHOOK.put(variables, "crm");
    CallWebhook.ANSWER_TIME_LIMIT.put(variables, Duration.ofMinutes(2));
    return runtimeService()
        .startProcessInstanceByKey(
            StubProcess.CALLER, StartedChat.INTERACTION.toString(), variables);
  }

  private static Object outcome(ProcessInstance caller) {
    return runtimeService().getVariable(caller.getId(), CallWebhook.OUTCOME.name());
  }
}
