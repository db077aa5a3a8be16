package dev.parley.process;

/**
 * A routing flow that asks the website's queue first and an overflow queue then, if it is still
 * within the working hours; the overflow queue is the website's own until analysts choose another.
 *
 * <p>Takes and gives back the same as {@link DefaultRoutingFlow}.
 */
public final class OverflowWithWorkingHours {

  public static final String KEY = "overflow-with-working-hours";

  public static final String ROUTING_STARTED = "Event_RoutingStarted";
  public static final String OFFER_TO_WEBSITE_QUEUE = "Activity_OfferToWebsiteQueue";
  public static final String IS_ACCEPTED = "Gateway_ChatAccepted";
  public static final String CHAT_ACCEPTED = "Event_ChatAccepted";
  public static final String CHECK_WORKING_HOURS = "Task_CheckWorkingHours";
  public static final String WITHIN_WORKING_HOURS = "Gateway_WithinWorkingHours";
  public static final String ASK_FOR_PATIENCE = "Task_AskForPatience";
  public static final String RAISE_PRIORITY = "Task_RaisePriority";
  public static final String OFFER_TO_OVERFLOW_QUEUE = "Activity_OfferToOverflowQueue";
  public static final String ROUTING_ENDED = "Event_RoutingEnded";
  public static final String EXPLAIN_CLOSURE = "Task_ExplainClosure";
  public static final String TAG_AS_AFTER_HOURS = "Task_TagAsAfterHours";
  public static final String WORKING_HOURS_OVER = "Event_WorkingHoursOver";

  private OverflowWithWorkingHours() {}
}
