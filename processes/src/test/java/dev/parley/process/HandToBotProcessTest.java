package dev.parley.process;

import static dev.parley.process.HandToBot.BOT_FINISHED;
import static dev.parley.process.HandToBot.BOT_MISSING;
import static dev.parley.process.HandToBot.BOT_TIME_OVER;
import static dev.parley.process.HandToBot.CHAT_HANDED_OVER;
import static dev.parley.process.HandToBot.TALK_TO_BOT;
import static dev.parley.process.HandToBot.TIME_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.externalTask;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.historyService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;

import java.time.Duration;
import java.util.HashMap;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/hand-to-bot.bpmn")
class HandToBotProcessTest {

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
    EXTENSION.manageDeployment(StubProcess.deployCallerOfBot(EXTENSION.getRepositoryService()));
    app = AppFake.register();
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
  }

  @Test
  void endsWithTheWordOfTheBot() {
    var caller = started();
    var talk = calledProcessInstance(caller);
    assertThat(talk).isWaitingAtExactly(TALK_TO_BOT);
    assertThat(externalTask(talk)).hasTopicName(HandToBot.topic());

    complete(externalTask(talk), HandToBot.OUTCOME.of("answered"));

    assertThat(talk).hasPassed(BOT_FINISHED).isEnded();
    assertThat(outcome(caller)).isEqualTo("answered");
    assertThat(calls()).containsExactly("call helper", "leave bot");
  }

  @Test
  void endsAsHandedOver() {
    var caller = started();
    var talk = calledProcessInstance(caller);

    complete(externalTask(talk), HandToBot.OUTCOME.of(HandToBot.handOver()));

    assertThat(talk).hasPassed(CHAT_HANDED_OVER).isEnded();
    assertThat(outcome(caller)).isEqualTo("handOver");
  }

  @Test
  void takesTheChatAwayWhenTheTimeIsOver() {
    var caller = started();
    var talk = calledProcessInstance(caller);

    execute(job(BOT_TIME_OVER, talk));

    assertThat(talk).hasPassed(TIME_OVER).isEnded();
    assertThat(outcome(caller)).isEqualTo("timeOver");
    assertThat(calls()).containsExactly("call helper", "leave bot");
  }

  @Test
  void goesOnAtOnceAsHandedOverWithoutTheBot() {
    app.withoutBot();

    var caller = started();

    assertThat(caller).isWaitingAtExactly(StubProcess.TASK);
    assertThat(outcome(caller)).isEqualTo("handOver");
    assertThat(calls()).containsExactly("call helper");
    assertThat(passed(BOT_MISSING)).isEqualTo(1);
  }

  @Test
  void leavesTheBotWhenTheChatEndsElsewhere() {
    var caller = started();

    runtimeService().deleteProcessInstance(caller.getId(), "The customer has left");

    assertThat(calls()).containsExactly("call helper", "leave bot");
  }

  private static ProcessInstance started() {
    var variables = new HashMap<String, Object>();
    HandToBot.BOT.put(variables, "helper");
    HandToBot.BOT_TIME_LIMIT.put(variables, Duration.ofMinutes(2));
    return runtimeService()
        .startProcessInstanceByKey(
            StubProcess.CALLER, StartedChat.INTERACTION.toString(), variables);
  }

  private Iterable<String> calls() {
    return app.callsFor(StartedChat.INTERACTION);
  }

  private static Object outcome(ProcessInstance caller) {
    return runtimeService().getVariable(caller.getId(), HandToBot.OUTCOME.name());
  }

  private static long passed(String end) {
    return historyService()
        .createHistoricActivityInstanceQuery()
        .activityId(end)
        .finished()
        .count();
  }
}
