package dev.parley.process;

import static dev.parley.process.ChatInteraction.HANDLE_CONVERSATION;
import static dev.parley.process.ChatInteraction.INTERACTION_CLOSED;
import static dev.parley.process.ChatInteraction.INTERACTION_TRANSFERRED;
import static dev.parley.process.ChatInteraction.OFFER_TO_TARGET;
import static dev.parley.process.ChatInteraction.OUTCOME;
import static dev.parley.process.ChatInteraction.RETURN_TRANSFER;
import static dev.parley.process.ChatInteraction.TRANSFER_INTERACTION;
import static dev.parley.process.ChatInteraction.TRANSFER_NOT_ACCEPTED;
import static dev.parley.process.ChatInteraction.TRANSFER_OVER;
import static dev.parley.process.ChatInteraction.TRANSFER_REQUESTED;
import static dev.parley.process.ChatInteraction.TRANSFER_WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import org.junit.jupiter.api.Test;

/** The paths of a transfer beside the conversation. */
interface TransferPaths extends ChatPaths {
  @Test
  default void offersATransferToAnAgentWhileTheConversationGoesOn() {
    var chat = ChatPaths.conversation();

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
  default void returnsATransferToAQueueThatNobodyTakes() {
    var chat = ChatPaths.conversation();

    StartedChat.transferToQueueIsRequested();

    var offering = calledProcessInstance(OfferToQueue.KEY, chat);
    assertThat(runtimeService().getVariables(offering.getId()))
        .containsEntry("queueId", StartedChat.OTHER_QUEUE.toString())
        .containsEntry("queueTimeout", StartedChat.OTHER_TIMEOUT.toString());
    complete(task(offering), OUTCOME.of(Outcome.QUEUE_TIME_OVER));
    assertThat(chat).hasPassed(TRANSFER_NOT_ACCEPTED).isWaitingAtExactly(HANDLE_CONVERSATION);
    assertThat(app().callsFor(StartedChat.INTERACTION))
        .containsExactly("converse", "return queueTimeOver");
  }

  @Test
  default void leavesNoTransferBehindThatIsWithdrawnBeforeTheChatCloses() {
    var chat = ChatPaths.conversation();
    StartedChat.transferToAgentIsRequested();

    StartedChat.transferIsWithdrawn();
    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat).hasPassed(TRANSFER_WITHDRAWN, TRANSFER_OVER, INTERACTION_CLOSED).isEnded();
  }

  @Test
  default void canBeTransferredAgain() {
    var chat = ChatPaths.conversation();
    StartedChat.transferToAgentIsRequested();
    complete(task(calledProcessInstance(OfferToAgent.KEY, chat)), OUTCOME.of(Outcome.REJECTED));

    StartedChat.transferToAgentIsRequested();

    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION, TRANSFER_INTERACTION, OFFER_TO_TARGET);
  }
}
