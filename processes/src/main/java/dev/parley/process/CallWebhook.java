package dev.parley.process;

import java.time.Duration;

/**
 * Asks another system over HTTP which way the chat goes, and waits for the answer; called by
 * routing flows.
 */
public final class CallWebhook {

  public static final String KEY = "call-webhook";

  public static final String WEBHOOK_NAMED = "Event_WebhookNamed";
  public static final String CALL_WEBHOOK = "Task_CallWebhook";
  public static final String WEBHOOK_ANSWERED = "Event_WebhookAnswered";
  public static final String ANSWER_TIME_OVER = "Event_AnswerTimeOver";
  public static final String WEBHOOK_GIVEN_UP = "Event_WebhookGivenUp";
  public static final String WEBHOOK_FAILED = "Event_WebhookFailed";

  /** Which webhook: its key. */
  public static final ProcessVariable<String> WEBHOOK = Codecs.text("webhook");

  /** How long the chat waits for an answer, all tries together. */
  public static final ProcessVariable<Duration> ANSWER_TIME_LIMIT =
      Codecs.duration("answerTimeLimit");

  /** The word of the answer, or {@link #failed()}; goes back to the caller. */
  public static final ProcessVariable<String> OUTCOME = Codecs.text("webhookOutcome");

  private CallWebhook() {}

  /** Topic of the external task {@link #CALL_WEBHOOK}. */
  public static String topic() {
    return "webhook";
  }

  /** The outcome when nobody has given a good answer in time. */
  public static String failed() {
    return "failed";
  }
}
