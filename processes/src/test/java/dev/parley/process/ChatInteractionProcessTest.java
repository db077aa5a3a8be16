package dev.parley.process;

import static dev.parley.process.ChatInteraction.CLOSED_BY_CUSTOMER;
import static dev.parley.process.ChatInteraction.CLOSED_BY_SUPERVISOR;
import static dev.parley.process.ChatInteraction.CLOSE_INTERACTION;
import static dev.parley.process.ChatInteraction.CUSTOMER_LEFT;
import static dev.parley.process.ChatInteraction.DISPOSE_INTERACTION;
import static dev.parley.process.ChatInteraction.END_WRAP_UP;
import static dev.parley.process.ChatInteraction.HANDLE_CONVERSATION;
import static dev.parley.process.ChatInteraction.INTERACTION_CLOSED;
import static dev.parley.process.ChatInteraction.INTERACTION_UNMANAGED;
import static dev.parley.process.ChatInteraction.OUTCOME;
import static dev.parley.process.ChatInteraction.RECORD_MISSING_DISPOSITION;
import static dev.parley.process.ChatInteraction.ROUTE_INTERACTION;
import static dev.parley.process.ChatInteraction.SUPERVISOR_INTERVENED;
import static dev.parley.process.ChatInteraction.WRAP_UP_TIME_OVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.init;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChatInteractionProcessTest
    implements VideoCallPaths, MovedChatPaths, TransferPaths, TranscriptPaths {

  @RegisterExtension
  static final ProcessEngineCoverageExtension EXTENSION =
      ProcessEngineCoverageExtension.builder()
          .excludeProcessDefinitionKeys(
              StubProcess.ROUTING_FLOW, OfferToQueue.KEY, OfferToAgent.KEY, ProduceTranscript.KEY)
          .assertClassCoverageAtLeast(1.0)
          .build();

  private final AppFake app = AppFake.register();

  @Override
  public AppFake app() {
    return app;
  }

  @BeforeEach
  void setUp() {
    init(EXTENSION.getProcessEngine());
    // by hand: the annotation is not looked for at inherited tests
    EXTENSION.manageDeployment(
        repositoryService()
            .createDeployment()
            .addClasspathResource("processes/chat-interaction.bpmn")
            .deploy());
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), StubProcess.ROUTING_FLOW));
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), OfferToQueue.KEY));
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), OfferToAgent.KEY));
    EXTENSION.manageDeployment(
        StubProcess.deployWaiting(EXTENSION.getRepositoryService(), ProduceTranscript.KEY));
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

    ChatPaths.routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION);
    assertThat(task(HANDLE_CONVERSATION, chat)).isAssignedTo("agent-1");
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse");
  }

  @Test
  void closesWhenTheAgentEndsTheConversation() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    ChatPaths.routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat).hasPassed(INTERACTION_CLOSED).hasNotPassed(INTERACTION_UNMANAGED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse", "close accepted");
  }

  @Test
  void closesAnUnmanagedInteraction() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);

    ChatPaths.routingEndsWith(chat, OUTCOME.of(Outcome.QUEUE_TIME_OVER));

    assertThat(chat).hasPassed(INTERACTION_UNMANAGED).hasNotPassed(INTERACTION_CLOSED).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("close queueTimeOver");
  }

  @Test
  void countsAsUnmanagedWhenTheFlowOffersToNobody() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);

    ChatPaths.routingEndsWith(chat, Map.of());

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
    ChatPaths.routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

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
    ChatPaths.routingEndsWith(chat, OUTCOME.of(Outcome.ACCEPTED));

    StartedChat.supervisorCloses();

    assertThat(chat).hasPassed(CLOSED_BY_SUPERVISOR).hasNotPassed(CLOSE_INTERACTION).isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION)).containsExactly("converse");
  }

  @Test
  void hearsNothingOfACustomerWhoLeavesAfterTheEnd() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    ChatPaths.routingEndsWith(chat, OUTCOME.of(Outcome.QUEUE_TIME_OVER));

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
  void givesTheAgentTimeToWrapUp() {
    var chat = ChatPaths.conversation();

    complete(task(HANDLE_CONVERSATION, chat), TIME_TO_WRAP_UP);

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
    var chat = ChatPaths.conversation();
    complete(task(HANDLE_CONVERSATION, chat), TIME_TO_WRAP_UP);

    execute(job(WRAP_UP_TIME_OVER, chat));

    assertThat(chat).hasPassed(WRAP_UP_TIME_OVER, END_WRAP_UP, INTERACTION_CLOSED).isEnded();
    assertThat(chat).hasNotPassed(RECORD_MISSING_DISPOSITION);
  }

  @Test
  void endsTheWrapUpInTimeThoughTheDispositionIsMissing() {
    var chat = ChatPaths.conversation();
    complete(task(HANDLE_CONVERSATION, chat), TIME_TO_DISPOSE);

    execute(job(WRAP_UP_TIME_OVER, chat));

    assertThat(chat)
        .hasPassed(WRAP_UP_TIME_OVER, RECORD_MISSING_DISPOSITION, END_WRAP_UP, INTERACTION_CLOSED)
        .isEnded();
    assertThat(app.callsFor(StartedChat.INTERACTION))
        .containsExactly(
            "converse", "close accepted", "wrap up", "record missing disposition", "end wrap-up");
  }

  @Test
  void recordsNothingMissingWhenTheDispositionIsChosenInTime() {
    var chat = ChatPaths.conversation();
    complete(task(HANDLE_CONVERSATION, chat), TIME_TO_DISPOSE);

    complete(task(DISPOSE_INTERACTION, chat));

    assertThat(chat).hasPassed(END_WRAP_UP, INTERACTION_CLOSED).isEnded();
    assertThat(chat).hasNotPassed(RECORD_MISSING_DISPOSITION);
  }
}
