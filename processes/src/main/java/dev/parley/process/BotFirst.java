package dev.parley.process;

/**
 * A routing flow to begin with: a bot answers first, and whom it cannot help is offered to the
 * website's queue.
 */
public final class BotFirst {

  public static final String KEY = "bot-first";

  public static final String CHAT_REQUESTED = "Event_ChatRequested";
  public static final String HAND_TO_BOT = "Activity_HandToBot";
  public static final String HOW_BOT_ENDED = "Gateway_HowBotEnded";
  public static final String OFFER_TO_QUEUE = "Activity_OfferToQueue";
  public static final String OFFER_OVER = "Event_OfferOver";
  public static final String CLOSE_FINISHED_CHAT = "Task_CloseFinishedChat";
  public static final String CHAT_CLOSED = "Event_ChatClosed";

  private BotFirst() {}

  /** The bot that it hands chats to: its key. */
  public static String assistant() {
    return "assistant";
  }
}
