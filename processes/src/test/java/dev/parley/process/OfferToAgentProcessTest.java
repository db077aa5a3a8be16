package dev.parley.process;

import static dev.parley.process.OfferToAgent.INTERACTION_ACCEPTED;
import static dev.parley.process.OfferToAgent.OFFER_INTERACTION;
import static dev.parley.process.OfferToAgent.OFFER_NOT_ACCEPTED;
import static dev.parley.process.OfferToAgent.OUTCOME;
import static dev.parley.process.Selection.FOUND;
import static dev.parley.process.Selection.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/offer-to-agent.bpmn")
class OfferToAgentProcessTest {
  private static final UUID AGENT = new UUID(0, 4);

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(StubProcess.CALLER)
          .assertClassCoverageAtLeast(1.0)
          .build();

  private final AppFake app = AppFake.register();
  private ProcessInstance caller;

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    EXTENSION.manageDeployment(
        StubProcess.deployCallerOf(EXTENSION.getRepositoryService(), OfferToAgent.KEY));
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
  }

  @Test
  void asksTheNamedAgent() {
    app.finds(FOUND);

    var offering = start();

    assertThat(offering).isWaitingAt(OFFER_INTERACTION);
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("select " + AGENT, "offer");
  }

  @Test
  void endsWhenTheAgentAccepts() {
    app.finds(FOUND);
    var offering = start();

    complete(task(OFFER_INTERACTION, offering), OUTCOME.of(Outcome.ACCEPTED));

    assertThat(offering).hasPassed(INTERACTION_ACCEPTED).isEnded();
    assertCallerGot(Outcome.ACCEPTED);
  }

  @Test
  void endsWhenTheAgentRejects() {
    app.finds(FOUND);
    var offering = start();

    complete(task(OFFER_INTERACTION, offering), OUTCOME.of(Outcome.REJECTED));

    assertThat(offering).hasPassed(OFFER_NOT_ACCEPTED).isEnded();
    assertCallerGot(Outcome.REJECTED);
  }

  @Test
  void endsWhenTheAgentDoesNotAnswerInTime() {
    app.finds(FOUND);
    var offering = start();

    complete(task(OFFER_INTERACTION, offering), OUTCOME.of(Outcome.TIMED_OUT));

    assertThat(offering).hasPassed(OFFER_NOT_ACCEPTED).isEnded();
    assertCallerGot(Outcome.TIMED_OUT);
  }

  @Test
  void endsAtOnceWhenTheAgentCannotBeAsked() {
    app.finds(NONE);

    start();

    assertCallerGot(Outcome.UNAVAILABLE);
  }

  private ProcessInstance start() {
    caller =
        runtimeService()
            .startProcessInstanceByKey(
                StubProcess.CALLER,
                StartedChat.INTERACTION.toString(),
                OfferToAgent.AGENT_ID.of(AGENT));
    return calledProcessInstance(OfferToAgent.KEY, caller);
  }

  private void assertCallerGot(Outcome outcome) {
    assertThat(caller).isWaitingAt(StubProcess.TASK);
    assertThat(caller).variables().containsEntry(OUTCOME.name(), outcome.wire());
  }
}
