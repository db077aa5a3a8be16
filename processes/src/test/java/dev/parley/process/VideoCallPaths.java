package dev.parley.process;

import static dev.parley.process.ChatInteraction.CALL_TIME_OVER;
import static dev.parley.process.ChatInteraction.CLOSED_BY_CUSTOMER;
import static dev.parley.process.ChatInteraction.CLOSED_BY_SUPERVISOR;
import static dev.parley.process.ChatInteraction.CUT_OFF_VIDEO_CALL;
import static dev.parley.process.ChatInteraction.HANDLE_CONVERSATION;
import static dev.parley.process.ChatInteraction.HOLD_VIDEO_CALL;
import static dev.parley.process.ChatInteraction.INTERACTION_CLOSED;
import static dev.parley.process.ChatInteraction.VIDEO_CALL;
import static dev.parley.process.ChatInteraction.VIDEO_CALL_CUT_OFF;
import static dev.parley.process.ChatInteraction.VIDEO_CALL_ENDED;
import static dev.parley.process.ChatInteraction.VIDEO_CALL_STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.jobQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Instant;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

/** The paths of a video call beside the chat and after it. */
interface VideoCallPaths extends ChatPaths {
  @Test
  default void holdsAVideoCallBesideTheConversation() {
    var chat = ChatPaths.conversation();

    StartedChat.videoCallStarts();

    assertThat(chat)
        .isWaitingAtExactly(HANDLE_CONVERSATION, VIDEO_CALL, HOLD_VIDEO_CALL)
        .hasPassed(VIDEO_CALL_STARTED);
    assertThat(job(CALL_TIME_OVER, chat).getDuedate())
        .isCloseTo(Instant.now().plus(StartedChat.VIDEO_CALL_LIMIT), 60_000);
  }

  @Test
  default void goesOnWithTheConversationWhenTheVideoCallEnds() {
    var chat = ChatPaths.conversation();
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
  default void cutsTheVideoCallOffWhenItsTimeIsOver() {
    var chat = ChatPaths.conversation();
    StartedChat.videoCallStarts();

    execute(job(CALL_TIME_OVER, chat));

    assertThat(chat)
        .isWaitingAtExactly(HANDLE_CONVERSATION)
        .hasPassed(CALL_TIME_OVER, CUT_OFF_VIDEO_CALL, VIDEO_CALL_CUT_OFF)
        .hasNotPassed(VIDEO_CALL_ENDED);
    assertThat(app().callsFor(StartedChat.INTERACTION)).containsExactly("converse", "cut off");
  }

  @Test
  default void endsWithTheVideoCallWhenTheAgentClosesTheChatDuringIt() {
    var chat = ChatPaths.conversation();
    StartedChat.videoCallStarts();

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat).isWaitingAtExactly(VIDEO_CALL, HOLD_VIDEO_CALL).hasPassed(INTERACTION_CLOSED);
    StartedChat.videoCallEnds();
    assertThat(chat).hasPassed(VIDEO_CALL_ENDED).isEnded();
  }

  @Test
  default void endsWhenTheTimeOfAVideoCallIsOverAfterTheChat() {
    var chat = ChatPaths.conversation();
    StartedChat.videoCallStarts();
    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    execute(job(CALL_TIME_OVER, chat));

    assertThat(chat).hasPassed(VIDEO_CALL_CUT_OFF).isEnded();
  }

  @Test
  default void endsTheVideoCallWhenTheCustomerLeaves() {
    var chat = ChatPaths.conversation();
    StartedChat.videoCallStarts();

    StartedChat.customerLeaves();

    assertThat(chat).hasPassed(CLOSED_BY_CUSTOMER).hasNotPassed(VIDEO_CALL_ENDED).isEnded();
    assertThat(jobQuery().count()).isZero();
  }

  @Test
  default void endsTheVideoCallWhenASupervisorCloses() {
    var chat = ChatPaths.conversation();
    StartedChat.videoCallStarts();

    StartedChat.supervisorCloses();

    assertThat(chat).hasPassed(CLOSED_BY_SUPERVISOR).hasNotPassed(VIDEO_CALL_ENDED).isEnded();
    assertThat(jobQuery().count()).isZero();
  }

  @Test
  default void holdsAnotherVideoCallAfterTheFirst() {
    var chat = ChatPaths.conversation();
    StartedChat.videoCallStarts();
    StartedChat.videoCallEnds();

    StartedChat.videoCallStarts();

    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION, VIDEO_CALL, HOLD_VIDEO_CALL);
    StartedChat.videoCallEnds();
    assertThat(chat).isWaitingAtExactly(HANDLE_CONVERSATION);
  }

  @Test
  default void knowsNoEndOfAVideoCallThatNobodyStarted() {
    var chat = ChatPaths.conversation();

    assertThatThrownBy(StartedChat::videoCallEnds)
        .isInstanceOf(MismatchingMessageCorrelationException.class);

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);
    assertThat(chat).hasNotPassed(VIDEO_CALL_STARTED).isEnded();
  }
}
