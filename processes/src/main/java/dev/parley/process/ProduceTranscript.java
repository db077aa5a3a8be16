package dev.parley.process;

import java.util.UUID;

/**
 * Produces the transcript of a chat and mails it to the customer who has asked for it. Called when
 * the conversation is over, with the interaction id as business key; started by itself, with none,
 * when the customer asks later: the chat's own process has ended then, and stays the only one of
 * its key.
 */
public final class ProduceTranscript {

  public static final String KEY = "produce-transcript";

  public static final String TRANSCRIPT_WANTED = "Event_TranscriptWanted";
  public static final String MAIL_TRANSCRIPT = "Task_MailTranscript";
  public static final String TRANSCRIPT_SENT_AT_ALL = "Gateway_TranscriptSent";
  public static final String TRANSCRIPT_SENT = "Event_TranscriptSent";
  public static final String TRANSCRIPT_NOT_SENT = "Event_TranscriptNotSent";

  /** Which mail; it knows whom it is for. */
  public static final ProcessVariable<UUID> MAIL_ID = Codecs.id("transcriptMailId");

  /** Whether a mail server has taken it. */
  public static final YesNo SENT = new YesNo("transcriptSent");

  private ProduceTranscript() {}

  /** Topic of the external task {@link #MAIL_TRANSCRIPT}. */
  public static String topic() {
    return "transcript";
  }
}
