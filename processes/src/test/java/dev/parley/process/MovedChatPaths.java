package dev.parley.process;

import static dev.parley.process.ChatInteraction.HANDLE_CONVERSATION;
import static dev.parley.process.ChatInteraction.OFFER_INTERACTION_AGAIN;
import static dev.parley.process.ChatInteraction.OUTCOME;
import static dev.parley.process.ChatInteraction.RETURNED_FROM_CONVERSATION;
import static dev.parley.process.ChatInteraction.RETURNED_INTERACTION_UNMANAGED;
import static dev.parley.process.ChatInteraction.RETURNED_WHILE_OFFERED;
import static dev.parley.process.ChatInteraction.RETURNED_WHILE_ROUTED;
import static dev.parley.process.ChatInteraction.TAKEN_WHILE_OFFERED;
import static dev.parley.process.ChatInteraction.TAKEN_WHILE_ROUTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import org.junit.jupiter.api.Test;

/** The paths of a chat that a supervisor takes, or that goes back to a queue. */
interface MovedChatPaths extends ChatPaths {
  @Test
  default void opensTheConversationForASupervisorWhoTakesAWaitingChat() {
    var chat = StartedChat.routedBy(StubProcess.ROUTING_FLOW);
    var routing = calledProcessInstance(chat);

    StartedChat.isTaken();

    assertThat(chat).hasPassed(TAKEN_WHILE_ROUTED).isWaitingAtExactly(HANDLE_CONVERSATION);
    assertThat(routing).isEnded();
  }

  @Test
  default void offersAgainWhatIsMovedWhileItIsRouted() {
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
  default void offersAgainWhenTheAgentIsGone() {
    var chat = ChatPaths.conversation();

    StartedChat.returnsToQueue();

    assertThat(chat)
        .hasPassed(RETURNED_FROM_CONVERSATION)
        .isWaitingAtExactly(OFFER_INTERACTION_AGAIN);
    assertThat(task(HANDLE_CONVERSATION, chat)).isNull();
  }

  @Test
  default void offersAgainWhatIsMovedWhileItIsOfferedAgain() {
    var chat = ChatPaths.conversation();
    StartedChat.returnsToQueue();
    var first = calledProcessInstance(chat);

    StartedChat.returnsToQueue();

    assertThat(chat).hasPassed(RETURNED_WHILE_OFFERED).isWaitingAtExactly(OFFER_INTERACTION_AGAIN);
    assertThat(first).isEnded();
  }

  @Test
  default void opensTheConversationForASupervisorWhoTakesAReturnedChat() {
    var chat = ChatPaths.conversation();
    StartedChat.returnsToQueue();

    StartedChat.isTaken();

    assertThat(chat).hasPassed(TAKEN_WHILE_OFFERED).isWaitingAtExactly(HANDLE_CONVERSATION);
  }

  @Test
  default void closesAReturnedChatThatNobodyTakes() {
    var chat = ChatPaths.conversation();
    StartedChat.returnsToQueue();

    complete(task(calledProcessInstance(chat)), OUTCOME.of(Outcome.QUEUE_TIME_OVER));

    assertThat(chat).hasPassed(RETURNED_INTERACTION_UNMANAGED).isEnded();
    assertThat(app().callsFor(StartedChat.INTERACTION))
        .containsExactly("converse", "close queueTimeOver");
  }
}
