package dev.parley.process;

import java.time.Duration;

/**
 * Gives the chat to a bot for some time, and waits until the bot has finished with it or hands it
 * over; called by routing flows.
 */
public final class HandToBot {

  public static final String KEY = "hand-to-bot";

  public static final String BOT_NAMED = "Event_BotNamed";
  public static final String CALL_BOT = "Task_CallBot";
  public static final String TALK_TO_BOT = "Task_TalkToBot";
  public static final String CHAT_HANDED_OVER = "Event_ChatHandedOver";
  public static final String BOT_FINISHED = "Event_BotFinished";
  public static final String HANDED_OVER = "Gateway_HandedOver";
  public static final String BOT_UNREACHABLE = "Event_BotUnreachable";
  public static final String BOT_PASSED_OVER = "Event_BotPassedOver";
  public static final String BOT_MISSING = "Event_BotMissing";
  public static final String BOT_TIME_OVER = "Event_BotTimeOver";
  public static final String BOT_STOPPED = "Event_BotStopped";
  public static final String TIME_OVER = "Event_TimeOver";

  /** Which bot: its key. */
  public static final ProcessVariable<String> BOT = Codecs.text("bot");

  /** How long the bot may have the chat. */
  public static final ProcessVariable<Duration> BOT_TIME_LIMIT = Codecs.duration("botTimeLimit");

  /** The bot's own word, {@link #handOver()} or {@link #timeOver()}; goes back to the caller. */
  public static final ProcessVariable<String> OUTCOME = Codecs.text("botOutcome");

  private HandToBot() {}

  /** Topic of the external task {@link #TALK_TO_BOT}. */
  public static String topic() {
    return "bot";
  }

  /** Error code of {@link #CALL_BOT} when there is no such bot, or it does not ask for chats. */
  public static String unreachable() {
    return "BOT_UNREACHABLE";
  }

  /** The outcome when an agent must go on: the bot says so, or there is none. */
  public static String handOver() {
    return "handOver";
  }

  /** The outcome when the bot has neither finished nor handed over in time. */
  public static String timeOver() {
    return "timeOver";
  }
}
