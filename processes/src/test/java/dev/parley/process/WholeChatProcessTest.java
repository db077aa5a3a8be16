package dev.parley.process;

import static dev.parley.process.ChatInteraction.HANDLE_CONVERSATION;
import static dev.parley.process.OfferToQueue.AGENT_AVAILABLE;
import static dev.parley.process.OfferToQueue.OFFER_INTERACTION;
import static dev.parley.process.OfferToQueue.QUEUE_TIME_OVER;
import static dev.parley.process.Selection.FOUND;
import static dev.parley.process.Selection.NONE;
import static dev.parley.process.StartedChat.INTERACTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The three models together: what must hold across the calls between them. */
@Deployment(
    resources = {
      "processes/chat-interaction.bpmn",
      "processes/default-routing-flow.bpmn",
      "processes/offer-to-queue.bpmn"
    })
class WholeChatProcessTest {

  private static final UUID OTHER_INTERACTION = new UUID(0, 7);

  @RegisterExtension
  static final ProcessEngineExtension EXTENSION = ProcessEngineExtension.builder().build();

  private final AppFake app = AppFake.register();

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
  }

  @Test
  void isOfferedAcceptedHandledAndClosed() {
    app.finds(FOUND);
    var chat = StartedChat.routedBy(DefaultRoutingFlow.KEY);

    complete(task(offering(chat)), OfferToQueue.OUTCOME.of(Outcome.ACCEPTED));
    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION);
    complete(task(HANDLE_CONVERSATION, chat), ChatInteraction.WRAP_UP.of(Duration.ZERO));

    assertThat(app.callsFor(INTERACTION))
        .containsExactly("select", "offer", "converse", "close accepted");
    assertNothingIsLeft();
  }

  @Test
  void isClosedUnmanagedWhenTheQueueTimeIsOver() {
    app.finds(FOUND);
    var chat = StartedChat.routedBy(DefaultRoutingFlow.KEY);

    execute(job(QUEUE_TIME_OVER, offering(chat)));

    assertThat(chat).hasPassed(ChatInteraction.INTERACTION_UNMANAGED).isEnded();
    assertThat(app.callsFor(INTERACTION))
        .containsExactly("select", "offer", "end open offers", "close queueTimeOver");
    assertNothingIsLeft();
  }

  @Test
  void leavesNoOfferBehindWhenTheCustomerLeavesWhileItRings() {
    app.finds(FOUND);
    var chat = StartedChat.routedBy(DefaultRoutingFlow.KEY);
    var offering = offering(chat);

    StartedChat.customerLeaves();

    assertThat(chat).hasPassed(ChatInteraction.CLOSED_BY_CUSTOMER).isEnded();
    assertThat(offering).isEnded();
    assertNothingIsLeft();
  }

  @Test
  void leavesTheQueueWhenTheCustomerLeavesWhileWaiting() {
    app.finds(NONE);
    var chat = StartedChat.routedBy(DefaultRoutingFlow.KEY);

    StartedChat.customerLeaves();

    assertThat(chat).hasPassed(ChatInteraction.CLOSED_BY_CUSTOMER).isEnded();
    assertNothingIsLeft();
  }

  @Test
  void hearsOnlyTheMessagesOfItsOwnInteraction() {
    app.finds(NONE, NONE, FOUND);
    var chat = StartedChat.routedBy(DefaultRoutingFlow.KEY);
    var other = StartedChat.routedBy(DefaultRoutingFlow.KEY, OTHER_INTERACTION);

    StartedChat.agentBecomesAvailable();

    assertThat(offering(chat)).isWaitingAt(OFFER_INTERACTION);
    assertThat(offering(other)).isWaitingAtExactly(AGENT_AVAILABLE);

    StartedChat.customerLeaves();

    assertThat(chat).isEnded();
    assertThat(other).isActive();
  }

  @Test
  void callsTheNewestVersionOfARedeployedFlowWhileEarlierChatsGoOn() {
    app.finds(FOUND);
    var earlier = StartedChat.routedBy(DefaultRoutingFlow.KEY);
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), DefaultRoutingFlow.KEY));

    var later = StartedChat.routedBy(DefaultRoutingFlow.KEY, OTHER_INTERACTION);

    assertThat(calledProcessInstance(later)).isWaitingAtExactly(StubProcess.TASK);
    complete(task(offering(earlier)), OfferToQueue.OUTCOME.of(Outcome.ACCEPTED));
    assertThat(earlier).isWaitingAtExactly(HANDLE_CONVERSATION);
  }

  private static ProcessInstance offering(ProcessInstance chat) {
    return calledProcessInstance(OfferToQueue.KEY, calledProcessInstance(chat));
  }

  private static void assertNothingIsLeft() {
    assertThat(runtimeService().createExecutionQuery().count()).isZero();
    assertThat(runtimeService().createEventSubscriptionQuery().count()).isZero();
    assertThat(jobQuery().count()).isZero();
  }
}
