package dev.parley.process;

import static dev.parley.process.ChatInteraction.DISPOSE_INTERACTION;
import static dev.parley.process.ChatInteraction.HANDLE_CONVERSATION;
import static dev.parley.process.ChatInteraction.INTERACTION_CLOSED;
import static dev.parley.process.ChatInteraction.PRODUCE_TRANSCRIPT;
import static dev.parley.process.ChatInteraction.TRANSCRIPT_PRODUCED;
import static dev.parley.process.ChatInteraction.TRANSCRIPT_PRODUCTION;
import static dev.parley.process.ChatInteraction.TRANSCRIPT_WANTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.calledProcessInstance;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import org.junit.jupiter.api.Test;

/** The paths of a transcript that the customer wants when the conversation is over. */
interface TranscriptPaths extends ChatPaths {
  @Test
  default void producesTheTranscriptBesideTheWrapUp() {
    var chat = ChatPaths.conversation();
    StartedChat.transcriptIsWanted();

    complete(task(HANDLE_CONVERSATION, chat), TIME_TO_WRAP_UP);

    assertThat(chat)
        .isWaitingAtExactly(DISPOSE_INTERACTION, TRANSCRIPT_PRODUCTION, PRODUCE_TRANSCRIPT)
        .hasPassed(TRANSCRIPT_WANTED);
    var production = calledProcessInstance(ProduceTranscript.KEY, chat);
    assertThat(production).hasBusinessKey(StartedChat.INTERACTION.toString());
    assertThat(runtimeService().getVariables(production.getId()))
        .containsExactlyInAnyOrderEntriesOf(
            ProduceTranscript.MAIL_ID.of(StartedChat.TRANSCRIPT_MAIL));

    complete(task(production));
    assertThat(chat).isWaitingAtExactly(DISPOSE_INTERACTION).hasPassed(TRANSCRIPT_PRODUCED);
    complete(task(DISPOSE_INTERACTION, chat));
    assertThat(chat).isEnded();
  }

  @Test
  default void endsWithTheTranscriptWhenThereIsNoWrapUp() {
    var chat = ChatPaths.conversation();
    StartedChat.transcriptIsWanted();

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat)
        .isWaitingAtExactly(TRANSCRIPT_PRODUCTION, PRODUCE_TRANSCRIPT)
        .hasPassed(INTERACTION_CLOSED);
    complete(task(calledProcessInstance(ProduceTranscript.KEY, chat)));
    assertThat(chat).hasPassed(TRANSCRIPT_PRODUCED).isEnded();
  }

  @Test
  default void hearsDuringTheWrapUpThatATranscriptIsWanted() {
    var chat = ChatPaths.conversation();
    complete(task(HANDLE_CONVERSATION, chat), TIME_TO_WRAP_UP);

    StartedChat.transcriptIsWanted();
    complete(task(DISPOSE_INTERACTION, chat));

    assertThat(chat).isWaitingAtExactly(TRANSCRIPT_PRODUCTION, PRODUCE_TRANSCRIPT);
  }

  @Test
  default void producesNoTranscriptThatNobodyWants() {
    var chat = ChatPaths.conversation();

    complete(task(HANDLE_CONVERSATION, chat), NO_WRAP_UP);

    assertThat(chat).hasNotPassed(TRANSCRIPT_WANTED).isEnded();
  }
}
