package dev.parley.process;

import static dev.parley.process.BotFirst.CHAT_CLOSED;
import static dev.parley.process.BotFirst.HAND_TO_BOT;
import static dev.parley.process.BotFirst.OFFER_OVER;
import static dev.parley.process.BotFirst.OFFER_TO_QUEUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Deployment(resources = "processes/bot-first.bpmn")
class BotFirstProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(HandToBot.KEY, OfferToQueue.KEY, StubProcess.CALLER)
          .assertClassCoverageAtLeast(1.0)
          .build();

  private AppFake app;

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    var repository = EXTENSION.getRepositoryService();
    EXTENSION.manageDeployment(StubProcess.deployWaiting(repository, HandToBot.KEY));
    EXTENSION.manageDeployment(StubProcess.deployWaiting(repository, OfferToQueue.KEY));
    EXTENSION.manageDeployment(StubProcess.deployCallerOf(repository, BotFirst.KEY));
    app = AppFake.register();
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
  }

  @Test
  void handsTheChatToTheAssistant() {
    var routing = calledProcessInstance(StartedChat.inside(StubProcess.CALLER));

    assertThat(routing).isWaitingAtExactly(HAND_TO_BOT);
    var bot = calledProcessInstance(routing);
    assertThat(bot).hasBusinessKey(StartedChat.INTERACTION.toString());
    assertThat(runtimeService().getVariables(bot.getId()))
        .containsOnly(
            Map.entry(HandToBot.BOT.name(), BotFirst.assistant()),
            Map.entry(HandToBot.BOT_TIME_LIMIT.name(), "PT10M"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"handOver", "timeOver"})
  void offersWhatTheBotDoesNotFinishToTheQueue(String outcome) {
    var caller = StartedChat.inside(StubProcess.CALLER);
    var routing = calledProcessInstance(caller);

    botEnds(routing, outcome);

    assertThat(routing).isWaitingAtExactly(OFFER_TO_QUEUE);
    var offering = calledProcessInstance(routing);
    assertThat(runtimeService().getVariables(offering.getId()))
        .containsExactlyInAnyOrderEntriesOf(StartedChat.offered());
    complete(task(offering), OfferToQueue.OUTCOME.of(Outcome.ACCEPTED));
    assertThat(routing).hasPassed(OFFER_OVER).isEnded();
    assertThat(runtimeService().getVariable(caller.getId(), OfferToQueue.OUTCOME.name()))
        .isEqualTo(Outcome.ACCEPTED.wire());
  }

  @Test
  void closesWhatTheBotHasFinished() {
    var routing = calledProcessInstance(StartedChat.inside(StubProcess.CALLER));

    botEnds(routing, "answered");

    assertThat(routing).hasPassed(CHAT_CLOSED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("close without outcome");
  }

  private static void botEnds(ProcessInstance routing, String outcome) {
    complete(task(calledProcessInstance(routing)), HandToBot.OUTCOME.of(outcome));
  }
}
