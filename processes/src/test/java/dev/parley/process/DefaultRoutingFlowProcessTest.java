package dev.parley.process;

import static dev.parley.process.DefaultRoutingFlow.OFFER_TO_QUEUE;
import static dev.parley.process.DefaultRoutingFlow.ROUTING_ENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import org.camunda.bpm.engine.test.Deployment;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/default-routing-flow.bpmn")
class DefaultRoutingFlowProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(OfferToQueue.KEY, StubProcess.CALLER)
          .assertClassCoverageAtLeast(1.0)
          .build();

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    var repository = EXTENSION.getRepositoryService();
    EXTENSION.manageDeployment(StubProcess.deployWaiting(repository, OfferToQueue.KEY));
    EXTENSION.manageDeployment(StubProcess.deployCallerOf(repository, DefaultRoutingFlow.KEY));
  }

  @Test
  void offersTheInteractionToItsQueue() {
    var caller = StartedChat.inside(StubProcess.CALLER);

    var routing = calledProcessInstance(caller);
    assertThat(routing).isWaitingAtExactly(OFFER_TO_QUEUE);
    var offering = calledProcessInstance(routing);
    assertThat(offering)
        .hasProcessDefinitionKey(OfferToQueue.KEY)
        .hasBusinessKey(StartedChat.INTERACTION.toString());
    assertThat(runtimeService().getVariables(offering.getId()))
        .containsExactlyInAnyOrderEntriesOf(StartedChat.offered());
  }

  @Test
  void endsWithTheOutcomeOfTheQueue() {
    var caller = StartedChat.inside(StubProcess.CALLER);
    var routing = calledProcessInstance(caller);

    complete(task(calledProcessInstance(routing)), OfferToQueue.OUTCOME.of(Outcome.ACCEPTED));

    assertThat(routing).hasPassed(ROUTING_ENDED).isEnded();
    assertThat(caller).isWaitingAtExactly(StubProcess.TASK);
    assertThat(runtimeService().getVariable(caller.getId(), OfferToQueue.OUTCOME.name()))
        .isEqualTo(Outcome.ACCEPTED.wire());
  }
}
