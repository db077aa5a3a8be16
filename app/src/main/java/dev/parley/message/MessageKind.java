package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;

/** What a message is about; its text stands for it where a page cannot show more. */
@Schema(name = "MessageKind", enumAsRef = true)
public enum MessageKind {
  /** What somebody wrote. */
  TEXT,
  /** A video call that both sides can join, until it has ended. */
  VIDEO_CALL,
  /** The end of the video call. */
  VIDEO_CALL_ENDED,
  /** The routing flow's own words; shown like something that a person of the website wrote. */
  AUTOMATIC_REPLY,
  /** What a bot answers; shown like {@link #AUTOMATIC_REPLY}. */
  BOT_REPLY,
  /** Another agent goes on with the conversation. */
  AGENT_CHANGED,
  /** The agent's connection is lost. */
  AGENT_LOST,
  /** Nobody has written for long: the chat will be closed soon. */
  IDLE_WARNING,
  /** The customer is asked to fill in a form. */
  FORM_ASKED,
  /** The customer has filled it in. */
  FORM_ANSWERED,
  /** They have not, in time: the chat goes on without. */
  FORM_TIME_OVER,
  /** A file or picture of one side; the text is what was written to it, and may be empty. */
  ATTACHMENT
}
