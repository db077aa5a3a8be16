package dev.parley.process;

import static dev.parley.process.ChatInteraction.CALL_TIME_OVER;
import static dev.parley.process.ChatInteraction.CLOSED_BY_CUSTOMER;
import static dev.parley.process.ChatInteraction.CLOSED_BY_SUPERVISOR;
import static dev.parley.process.ChatInteraction.CLOSE_INTERACTION;
import static dev.parley.process.ChatInteraction.CUSTOMER_LEFT;
import static dev.parley.process.ChatInteraction.CUT_OFF_VIDEO_CALL;
import static dev.parley.process.ChatInteraction.DISPOSE_INTERACTION;
import static dev.parley.process.ChatInteraction.END_WRAP_UP;
import static dev.parley.process.ChatInteraction.HANDLE_CONVERSATION;
import static dev.parley.process.ChatInteraction.HOLD_VIDEO_CALL;
import static dev.parley.process.ChatInteraction.INTERACTION_CLOSED;
import static dev.parley.process.ChatInteraction.INTERACTION_TRANSFERRED;
import static dev.parley.process.ChatInteraction.INTERACTION_UNMANAGED;
import static dev.parley.process.ChatInteraction.OFFER_INTERACTION_AGAIN;
import static dev.parley.process.ChatInteraction.OFFER_TO_TARGET;
import static dev.parley.process.ChatInteraction.OUTCOME;
import static dev.parley.process.ChatInteraction.RETURNED_FROM_CONVERSATION;
import static dev.parley.process.ChatInteraction.RETURNED_INTERACTION_UNMANAGED;
import static dev.parley.process.ChatInteraction.RETURNED_WHILE_OFFERED;
import static dev.parley.process.ChatInteraction.RETURNED_WHILE_ROUTED;
import static dev.parley.process.ChatInteraction.RETURN_TRANSFER;
import static dev.parley.process.ChatInteraction.ROUTE_INTERACTION;
import static dev.parley.process.ChatInteraction.SUPERVISOR_INTERVENED;
import static dev.parley.process.ChatInteraction.TAKEN_WHILE_OFFERED;
import static dev.parley.process.ChatInteraction.TAKEN_WHILE_ROUTED;
import static dev.parley.process.ChatInteraction.TRANSFER_INTERACTION;
import static dev.parley.process.ChatInteraction.TRANSFER_NOT_ACCEPTED;
import static dev.parley.process.ChatInteraction.TRANSFER_OVER;
import static dev.parley.process.ChatInteraction.TRANSFER_REQUESTED;
import static dev.parley.process.ChatInteraction.TRANSFER_WITHDRAWN;
import static dev.parley.process.ChatInteraction.VIDEO_CALL;
import static dev.parley.process.ChatInteraction.VIDEO_CALL_CUT_OFF;
import static dev.parley.process.ChatInteraction.VIDEO_CALL_ENDED;
import static dev.parley.process.ChatInteraction.VIDEO_CALL_STARTED;
import static dev.parley.process.ChatInteraction.WRAP_UP;
import static dev.parley.process.ChatInteraction.WRAP_UP_TIME_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.Deployment;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Deployment(resources = "processes/chat-interaction.bpmn")
class ChatInteractionProcessTest {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(
              StubProcess.ROUTING_FLOW, OfferToQueue.KEY, OfferToAgent.KEY)
          .assertClassCoverageAtLeast(1.0)
          .build();

  private static final Map<String, Object> NO_WRAP_UP = WRAP_UP.of(Duration.ZERO);
  private static final Duration WRAP_UP_TIME = Duration.ofSeconds(40);

  private final AppFake app = AppFake.register();

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), StubProcess.ROUTING_FLOW));
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), OfferToQueue.KEY));
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), OfferToAgent.KEY));
  }

  @AfterEach
  void tearDown() {
    Mocks.reset();
  }

  @Test
  void routesByTheFlowOfTheWebsite() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);

    assertThat(chat).isWaitingAtExactly(ROUTE_INTERACTION);
    var routing = calledProcessInstance(chat);
    assertThat(routing)
        .hasProcessDefinitionKey(StubProcess.ROUTING_FLOW)
        .hasBusinessKey(StartedChat.INTERACTION.toString());
    assertThat(runtimeService().getVariables(routing.getId()))
        .containsExactlyInAnyOrderEntriesOf(StartedChat.passedOn());
  }

  @Test
  void opensTheConversationOnceAnAgentHasAccepted() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);

    routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION);
    assertThat(task(HANDLE_CONVERSATION, chat)).isAssignedTo("agent-1");
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse");
  }

  @Test
  void closesWhenTheAgentEndsTheConversation() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat).hasPassed(INTERACTION_CLOSED).hasNotPassed(INTERACTION_UNMANAGED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse", "close accepted");
  }

  @Test
  void closesAnUnmanagedInteraction() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);

    routingEndsWith(chat, OUTCOME.of(Outcome.QUEUE_TIME_OVER));

    assertThat(chat).hasPassed(INTERACTION_UNMANAGED).hasNotPassed(INTERACTION_CLOSED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("close queueTimeOver");
  }

  @Test
  void countsAsUnmanagedWhenTheFlowOffersToNobody() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);

    routingEndsWith(chat, Map.of());

    assertThat(chat).hasPassed(INTERACTION_UNMANAGED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("close without outcome");
  }

  @Test
  void stopsTheRoutingWhenTheCustomerLeaves() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    var routing = calledProcessInstance(chat);

    StartedChat.customerLeaves();

    assertThat(chat).hasPassed(CUSTOMER_LEFT, CLOSED_BY_CUSTOMER).isEnded();
    assertThat(routing).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).isEmpty();
  }

  @Test
  void endsTheConversationWhenTheCustomerLeaves() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

    StartedChat.customerLeaves();

    assertThat(chat).hasPassed(CLOSED_BY_CUSTOMER).hasNotPassed(CLOSE_INTERACTION).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse");
  }

  @Test
  void stopsTheRoutingWhenASupervisorCloses() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    var routing = calledProcessInstance(chat);

    StartedChat.supervisorCloses();

    assertThat(chat).hasPassed(SUPERVISOR_INTERVENED, CLOSED_BY_SUPERVISOR).isEnded();
    assertThat(routing).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).isEmpty();
  }

  @Test
  void endsTheConversationWhenASupervisorCloses() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

    StartedChat.supervisorCloses();

    assertThat(chat).hasPassed(CLOSED_BY_SUPERVISOR).hasNotPassed(CLOSE_INTERACTION).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse");
  }

  @Test
  void hearsNothingOfACustomerWhoLeavesAfterTheEnd() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    routingEndsWith(chat, OUTCOME.of(Outcome.QUEUE_TIME_OVER));

    assertThatThrownBy(StartedChat::customerLeaves)
        .isInstanceOf(MismatchingMessageCorrelationException.class);
  }

  @Test
  void doesNotStartWithAFlowThatDoesNotExist() {
    assertThatThrownBy(() -> StartedChat.routedBy("no-such-flow"))
        .hasMessageContaining("no-such-flow");

    assertThat(runtimeService().createProcessInstanceQuery().count()).isZero();
  }

  @Test
  void holdsAVideoCallBesideTheConversation() {
    var chat = conversation();

    StartedChat.videoCallStarts();

    assertThat(chat)
        .isWaitingAtExactly(HANDLE_CONVERSATION, VIDEO_CALL, HOLD_VIDEO_CALL)
        .hasPassed(VIDEO_CALL_STARTED);
    assertThat(job(CALL_TIME_OVER, chat).getDuedate())
        .isCloseTo(Instant.now().plus(StartedChat.VIDEO_CALL_LIMIT), 60_000);
  }

  @Test
  void goesOnWithTheConversationWhenTheVideoCallEnds() {
    var chat = conversation();
    StartedChat.videoCallStarts();

    StartedChat.videoCallEnds();

    assertThat(chat)
        .isWaitingAtExactly(HANDLE_CONVERSATION)
        .hasPassed(HOLD_VIDEO_CALL, VIDEO_CALL_ENDED)
        .hasNotPassed(CUT_OFF_VIDEO_CALL);
    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);
    assertThat(chat).hasPassed(INTERACTION_CLOSED).isEnded();
  }

  @Test
  void cutsTheVideoCallOffWhenItsTimeIsOver() {
    var chat = conversation();
    StartedChat.videoCallStarts();

    execute(job(CALL_TIME_OVER, chat));

    assertThat(chat)
        .isWaitingAtExactly(HANDLE_CONVERSATION)
        .hasPassed(CALL_TIME_OVER, CUT_OFF_VIDEO_CALL, VIDEO_CALL_CUT_OFF)
        .hasNotPassed(VIDEO_CALL_ENDED);
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse", "cut off");
  }

  @Test
  void endsWithTheVideoCallWhenTheAgentClosesTheChatDuringIt() {
    var chat = conversation();
    StartedChat.videoCallStarts();

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat).isWaitingAtExactly(VIDEO_CALL, HOLD_VIDEO_CALL).hasPassed(INTERACTION_CLOSED);
    StartedChat.videoCallEnds();
    assertThat(chat).hasPassed(VIDEO_CALL_ENDED).isEnded();
  }

  @Test
  void endsWhenTheTimeOfAVideoCallIsOverAfterTheChat() {
    var chat = conversation();
    StartedChat.videoCallStarts();
    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    execute(job(CALL_TIME_OVER, chat));

    assertThat(chat).hasPassed(VIDEO_CALL_CUT_OFF).isEnded();
  }

  @Test
  void endsTheVideoCallWhenTheCustomerLeaves() {
    var chat = conversation();
    StartedChat.videoCallStarts();

    StartedChat.customerLeaves();

    assertThat(chat).hasPassed(CLOSED_BY_CUSTOMER).hasNotPassed(VIDEO_CALL_ENDED).isEnded();
    assertThat(jobQuery().count()).isZero();
  }

  @Test
  void endsTheVideoCallWhenASupervisorCloses() {
    var chat = conversation();
    StartedChat.videoCallStarts();

    StartedChat.supervisorCloses();

    assertThat(chat).hasPassed(CLOSED_BY_SUPERVISOR).hasNotPassed(VIDEO_CALL_ENDED).isEnded();
    assertThat(jobQuery().count()).isZero();
  }

  @Test
  void holdsAnotherVideoCallAfterTheFirst() {
    var chat = conversation();
    StartedChat.videoCallStarts();
    StartedChat.videoCallEnds();

    StartedChat.videoCallStarts();

    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION, VIDEO_CALL, HOLD_VIDEO_CALL);
    StartedChat.videoCallEnds();
    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION);
  }

  @Test
  void knowsNoEndOfAVideoCallThatNobodyStarted() {
    var chat = conversation();

    assertThatThrownBy(StartedChat::videoCallEnds)
        .isInstanceOf(MismatchingMessageCorrelationException.class);

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);
    assertThat(chat).hasNotPassed(VIDEO_CALL_STARTED).isEnded();
  }

  @Test
  void givesTheAgentTimeToWrapUp() {
    var chat = conversation();

    complete(task(HANDLE_CONVERSATION, chat), WRAP_UP.of(WRAP_UP_TIME));

    assertThat(chat).isWaitingAtExactly(DISPOSE_INTERACTION);
    assertThat(task(DISPOSE_INTERACTION, chat)).isAssignedTo("agent-1");
    assertThat(job(WRAP_UP_TIME_OVER, chat).getDuedate())
        .isCloseTo(Instant.now().plus(WRAP_UP_TIME), 60_000);
    complete(task(DISPOSE_INTERACTION, chat));
    assertThat(chat).hasPassed(END_WRAP_UP, INTERACTION_CLOSED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION))
        .containsExactly("converse", "close accepted", "wrap up", "end wrap-up");
  }

  @Test
  void endsTheWrapUpWhenItsTimeIsOver() {
    var chat = conversation();
    complete(task(HANDLE_CONVERSATION, chat), WRAP_UP.of(WRAP_UP_TIME));

    execute(job(WRAP_UP_TIME_OVER, chat));

    assertThat(chat).hasPassed(WRAP_UP_TIME_OVER, END_WRAP_UP, INTERACTION_CLOSED).isEnded();
  }

  @Test
  void opensTheConversationForASupervisorWhoTakesAWaitingChat() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    var routing = calledProcessInstance(chat);

    StartedChat.isTaken();

    assertThat(chat).hasPassed(TAKEN_WHILE_ROUTED).isWaitingAtExactly(HANDLE_CONVERSATION);
    assertThat(routing).isEnded();
  }

  @Test
  void offersAgainWhatIsMovedWhileItIsRouted() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);

    StartedChat.returnsToQueue();

    assertThat(chat).hasPassed(RETURNED_WHILE_ROUTED).isWaitingAtExactly(OFFER_INTERACTION_AGAIN);
    var offering = calledProcessInstance(chat);
    assertThat(offering)
        .hasProcessDefinitionKey(OfferToQueue.KEY)
        .hasBusinessKey(StartedChat.INTERACTION.toString());
    assertThat(runtimeService().getVariables(offering.getId()))
        .containsEntry("queueId", StartedChat.OTHER_QUEUE.toString())
        .containsEntry("queueTimeout", StartedChat.OTHER_TIMEOUT.toString());
    complete(task(offering), OUTCOME.of(Outcome.ACCEPTED));
    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION);
  }

  @Test
  void offersAgainWhenTheAgentIsGone() {
    var chat = conversation();

    StartedChat.returnsToQueue();

    assertThat(chat)
        .hasPassed(RETURNED_FROM_CONVERSATION)
        .isWaitingAtExactly(OFFER_INTERACTION_AGAIN);
    assertThat(task(HANDLE_CONVERSATION, chat)).isNull();
  }

  @Test
  void offersAgainWhatIsMovedWhileItIsOfferedAgain() {
    var chat = conversation();
    StartedChat.returnsToQueue();
    var first = calledProcessInstance(chat);

    StartedChat.returnsToQueue();

    assertThat(chat).hasPassed(RETURNED_WHILE_OFFERED).isWaitingAtExactly(OFFER_INTERACTION_AGAIN);
    assertThat(first).isEnded();
  }

  @Test
  void opensTheConversationForASupervisorWhoTakesAReturnedChat() {
    var chat = conversation();
    StartedChat.returnsToQueue();

    StartedChat.isTaken();

    assertThat(chat).hasPassed(TAKEN_WHILE_OFFERED).isWaitingAtExactly(HANDLE_CONVERSATION);
  }

  @Test
  void closesAReturnedChatThatNobodyTakes() {
    var chat = conversation();
    StartedChat.returnsToQueue();

    complete(task(calledProcessInstance(chat)), OUTCOME.of(Outcome.QUEUE_TIME_OVER));

    assertThat(chat).hasPassed(RETURNED_INTERACTION_UNMANAGED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION))
        .containsExactly("converse", "close queueTimeOver");
  }

  @Test
  void offersATransferToAnAgentWhileTheConversationGoesOn() {
    var chat = conversation();

    StartedChat.transferToAgentIsRequested();

    assertThat(chat)
        .hasPassed(TRANSFER_REQUESTED)
        .isWaitingAtExactly(HANDLE_CONVERSATION, TRANSFER_INTERACTION, OFFER_TO_TARGET);
    var offering = calledProcessInstance(OfferToAgent.KEY, chat);
    assertThat(offering).hasBusinessKey(StartedChat.INTERACTION.toString());
    assertThat(runtimeService().getVariables(offering.getId()))
        .containsEntry("agentId", StartedChat.TARGET_AGENT.toString())
        .containsEntry("offerTimeout", StartedChat.OTHER_TIMEOUT.toString());
    complete(task(offering), OUTCOME.of(Outcome.ACCEPTED));
    assertThat(chat)
        .hasPassed(INTERACTION_TRANSFERRED)
        .hasNotPassed(RETURN_TRANSFER)
        .isWaitingAtExactly(HANDLE_CONVERSATION);
  }

  @Test
  void returnsATransferToAQueueThatNobodyTakes() {
    var chat = conversation();

    StartedChat.transferToQueueIsRequested();

    var offering = calledProcessInstance(OfferToQueue.KEY, chat);
    assertThat(runtimeService().getVariables(offering.getId()))
        .containsEntry("queueId", StartedChat.OTHER_QUEUE.toString())
        .containsEntry("queueTimeout", StartedChat.OTHER_TIMEOUT.toString());
    complete(task(offering), OUTCOME.of(Outcome.QUEUE_TIME_OVER));
    assertThat(chat).hasPassed(TRANSFER_NOT_ACCEPTED).isWaitingAtExactly(HANDLE_CONVERSATION);
    assertThat(app.callsFor(StartedChat.INTERACTION))
        .containsExactly("converse", "return queueTimeOver");
  }

  @Test
  void leavesNoTransferBehindThatIsWithdrawnBeforeTheChatCloses() {
    var chat = conversation();
    StartedChat.transferToAgentIsRequested();

    StartedChat.transferIsWithdrawn();
    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat).hasPassed(TRANSFER_WITHDRAWN, TRANSFER_OVER, INTERACTION_CLOSED).isEnded();
  }

  @Test
  void canBeTransferredAgain() {
    var chat = conversation();
    StartedChat.transferToAgentIsRequested();
    complete(task(calledProcessInstance(OfferToAgent.KEY, chat)), OUTCOME.of(Outcome.REJECTED));

    StartedChat.transferToAgentIsRequested();

    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION, TRANSFER_INTERACTION, OFFER_TO_TARGET);
  }

  private static ProcessInstance conversation() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));
    return chat;
  }

  private static void routingEndsWith(ProcessInstance chat, Map<String, Object> variables) {
    complete(task(calledProcessInstance(chat)), variables);
  }
}
