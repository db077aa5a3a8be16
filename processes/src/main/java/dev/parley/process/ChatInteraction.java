package dev.parley.process;

import java.time.Duration;
import java.util.UUID;

/**
 * The life of one chat; one instance per interaction, business key = interaction id.
 *
 * <p>Whoever starts it sets {@link #QUEUE_ID}, {@link #QUEUE_TIMEOUT} and {@link #ROUTING_FLOW}.
 * The start runs up to the first offer, or to the wait for an agent, in the caller's transaction.
 */
public final class ChatInteraction {

  public static final String KEY = "chat-interaction";

  public static final String CHAT_REQUESTED = "Event_ChatRequested";
  public static final String ROUTE_INTERACTION = "Activity_RouteInteraction";
  public static final String INTERACTION_ACCEPTED = "Gateway_InteractionAccepted";
  public static final String HANDLE_CONVERSATION = "Task_HandleConversation";
  public static final String CLOSE_INTERACTION = "Task_CloseInteraction";
  public static final String INTERACTION_CLOSED = "Event_InteractionClosed";
  public static final String CLOSE_UNMANAGED_INTERACTION = "Task_CloseUnmanagedInteraction";
  public static final String INTERACTION_UNMANAGED = "Event_InteractionUnmanaged";
  public static final String CUSTOMER_DEPARTURE = "Activity_CustomerDeparture";
  public static final String CUSTOMER_LEFT = "Event_CustomerLeft";
  public static final String CLOSED_BY_CUSTOMER = "Event_ClosedByCustomer";
  public static final String SUPERVISOR_INTERVENTION = "Activity_SupervisorIntervention";
  public static final String SUPERVISOR_INTERVENED = "Event_SupervisorIntervened";
  public static final String CLOSED_BY_SUPERVISOR = "Event_ClosedBySupervisor";

  public static final String VIDEO_CALL = "Activity_VideoCall";
  public static final String VIDEO_CALL_STARTED = "Event_VideoCallStarted";
  public static final String HOLD_VIDEO_CALL = "Task_HoldVideoCall";
  public static final String VIDEO_CALL_ENDED = "Event_VideoCallEnded";
  public static final String CALL_TIME_OVER = "Event_CallTimeOver";
  public static final String CUT_OFF_VIDEO_CALL = "Task_CutOffVideoCall";
  public static final String VIDEO_CALL_CUT_OFF = "Event_VideoCallCutOff";

  /** The customer has closed the chat, while waiting or in conversation; ends the instance. */
  public static final String CUSTOMER_LEFT_MESSAGE = "CustomerLeft";

  /** A supervisor has closed the chat, in whatever state it was; ends the instance. */
  public static final String SUPERVISOR_CLOSED_MESSAGE = "SupervisorClosed";

  /**
   * The agent has started a video call; comes with {@link #VIDEO_CALL_LIMIT}. The call goes on
   * beside the chat and, when the agent has closed that, after it.
   */
  public static final String VIDEO_CALL_STARTED_MESSAGE = "VideoCallStarted";

  /** The agent has ended the video call. */
  public static final String VIDEO_CALL_ENDED_MESSAGE = "VideoCallEnded";

  public static final ProcessVariable<UUID> QUEUE_ID = Codecs.id("queueId");

  /** How long the queue may look for an agent, from the start of the offer to it. */
  public static final ProcessVariable<Duration> QUEUE_TIMEOUT = Codecs.duration("queueTimeout");

  /** Key of the process that routes the interaction; its latest version runs. */
  public static final ProcessVariable<String> ROUTING_FLOW = Codecs.text("routingFlow");

  /** How the routing ended: {@link Outcome#ACCEPTED}, or anything else for an unmanaged chat. */
  public static final ProcessVariable<Outcome> OUTCOME = Outcome.variable("outcome");

  /** How long the video call may last. */
  public static final ProcessVariable<Duration> VIDEO_CALL_LIMIT =
      Codecs.duration("videoCallLimit");

  private ChatInteraction() {}
}
