package dev.parley.process;

import java.time.Duration;
import java.util.UUID;

/**
 * The life of one chat; one instance per interaction, business key = interaction id.
 *
 * <p>Whoever starts it sets {@link #QUEUE_ID}, {@link #QUEUE_TIMEOUT}, {@link #RETURNING} and
 * {@link #ROUTING_FLOW}. The start runs up to the first offer, or to the wait for an agent, in the
 * caller's transaction. Whoever completes {@link #HANDLE_CONVERSATION} sets {@link #WRAP_UP} and
 * {@link #DISPOSITION_DEMANDED}.
 */
public final class ChatInteraction {

  public static final String KEY = "chat-interaction";

  public static final String CHAT_REQUESTED = "Event_ChatRequested";
  public static final String ROUTE_INTERACTION = "Activity_RouteInteraction";
  public static final String INTERACTION_ACCEPTED = "Gateway_InteractionAccepted";
  public static final String HANDLE_CONVERSATION = "Task_HandleConversation";
  public static final String CLOSE_INTERACTION = "Task_CloseInteraction";
  public static final String INTERACTION_CLOSED = "Event_InteractionClosed";
  public static final String WRAP_UP_ALLOWED = "Gateway_WrapUpAllowed";
  public static final String DISPOSE_INTERACTION = "Task_DisposeInteraction";
  public static final String WRAP_UP_TIME_OVER = "Event_WrapUpTimeOver";
  public static final String DISPOSITION_DEMANDED_YET = "Gateway_DispositionDemanded";
  public static final String RECORD_MISSING_DISPOSITION = "Task_RecordMissingDisposition";
  public static final String END_WRAP_UP = "Task_EndWrapUp";
  public static final String CLOSE_UNMANAGED_INTERACTION = "Task_CloseUnmanagedInteraction";
  public static final String INTERACTION_UNMANAGED = "Event_InteractionUnmanaged";
  public static final String TAKEN_WHILE_ROUTED = "Event_TakenWhileRouted";
  public static final String TAKEN_WHILE_OFFERED = "Event_TakenWhileOffered";
  public static final String RETURNED_WHILE_ROUTED = "Event_ReturnedWhileRouted";
  public static final String RETURNED_FROM_CONVERSATION = "Event_ReturnedFromConversation";
  public static final String RETURNED_WHILE_OFFERED = "Event_ReturnedWhileOffered";
  public static final String OFFER_INTERACTION_AGAIN = "Activity_OfferInteractionAgain";
  public static final String ACCEPTED_AGAIN = "Gateway_AcceptedAgain";
  public static final String CLOSE_RETURNED_INTERACTION = "Task_CloseReturnedInteraction";
  public static final String RETURNED_INTERACTION_UNMANAGED = "Event_ReturnedInteractionUnmanaged";
  public static final String CUSTOMER_DEPARTURE = "Activity_CustomerDeparture";
  public static final String CUSTOMER_LEFT = "Event_CustomerLeft";
  public static final String CLOSED_BY_CUSTOMER = "Event_ClosedByCustomer";
  public static final String SUPERVISOR_INTERVENTION = "Activity_SupervisorIntervention";
  public static final String SUPERVISOR_INTERVENED = "Event_SupervisorIntervened";
  public static final String CLOSED_BY_SUPERVISOR = "Event_ClosedBySupervisor";

  public static final String TRANSFER_INTERACTION = "Activity_TransferInteraction";
  public static final String TRANSFER_REQUESTED = "Event_TransferRequested";
  public static final String OFFER_TO_TARGET = "Activity_OfferToTarget";
  public static final String TRANSFER_ACCEPTED = "Gateway_TransferAccepted";
  public static final String INTERACTION_TRANSFERRED = "Event_InteractionTransferred";
  public static final String RETURN_TRANSFER = "Task_ReturnTransfer";
  public static final String TRANSFER_NOT_ACCEPTED = "Event_TransferNotAccepted";
  public static final String TRANSFER_WITHDRAWN = "Event_TransferWithdrawn";
  public static final String TRANSFER_OVER = "Event_TransferOver";

  public static final String VIDEO_CALL = "Activity_VideoCall";
  public static final String VIDEO_CALL_STARTED = "Event_VideoCallStarted";
  public static final String HOLD_VIDEO_CALL = "Task_HoldVideoCall";
  public static final String VIDEO_CALL_ENDED = "Event_VideoCallEnded";
  public static final String CALL_TIME_OVER = "Event_CallTimeOver";
  public static final String CUT_OFF_VIDEO_CALL = "Task_CutOffVideoCall";
  public static final String VIDEO_CALL_CUT_OFF = "Event_VideoCallCutOff";

  public static final String TRANSCRIPT_PRODUCTION = "Activity_TranscriptProduction";
  public static final String TRANSCRIPT_WANTED = "Event_TranscriptWanted";
  public static final String PRODUCE_TRANSCRIPT = "Activity_ProduceTranscript";
  public static final String TRANSCRIPT_PRODUCED = "Event_TranscriptProduced";

  /** The customer has closed the chat that still waits; ends the instance. */
  public static final String CUSTOMER_LEFT_MESSAGE = "CustomerLeft";

  /** A supervisor has closed the chat that still waits; ends the instance. */
  public static final String SUPERVISOR_CLOSED_MESSAGE = "SupervisorClosed";

  /** A supervisor has taken the chat that waits, wherever its flow was: the conversation opens. */
  public static final String INTERACTION_TAKEN_MESSAGE = "InteractionTaken";

  /**
   * The chat, waiting or in conversation, goes to a queue; comes with {@link #QUEUE_ID} and {@link
   * #QUEUE_TIMEOUT}.
   */
  public static final String RETURNED_TO_QUEUE_MESSAGE = "ReturnedToQueue";

  /**
   * The agent wants somebody else to go on; comes with {@link #TRANSFER_PROCESS} and what that
   * needs. The conversation goes on meanwhile.
   */
  public static final String TRANSFER_REQUESTED_MESSAGE = "TransferRequested";

  /** The pending transfer is over without an answer of its target. */
  public static final String TRANSFER_WITHDRAWN_MESSAGE = "TransferWithdrawn";

  /**
   * The agent has started a video call; comes with {@link #VIDEO_CALL_LIMIT}. The call goes on
   * beside the chat and, when the agent has closed that, after it.
   */
  public static final String VIDEO_CALL_STARTED_MESSAGE = "VideoCallStarted";

  /** The agent has ended the video call. */
  public static final String VIDEO_CALL_ENDED_MESSAGE = "VideoCallEnded";

  /**
   * The conversation is over and its customer wants the transcript; comes with {@link
   * #TRANSCRIPT_MAIL_ID}. The wrap-up goes on meanwhile.
   */
  public static final String TRANSCRIPT_WANTED_MESSAGE = "TranscriptWanted";

  public static final ProcessVariable<UUID> QUEUE_ID = Codecs.id("queueId");

  /** How long the queue may look for an agent, from the start of the offer to it. */
  public static final ProcessVariable<Duration> QUEUE_TIMEOUT = Codecs.duration("queueTimeout");

  /** Whether the customer has had a chat with this website before, and their page still knows. */
  public static final YesNo RETURNING = new YesNo("returning");

  /** Key of the process that routes the interaction; its latest version runs. */
  public static final ProcessVariable<String> ROUTING_FLOW = Codecs.text("routingFlow");

  /** How the routing ended: {@link Outcome#ACCEPTED}, or anything else for an unmanaged chat. */
  public static final ProcessVariable<Outcome> OUTCOME = Outcome.variable("outcome");

  /** How long the agent may wrap up after the conversation; zero for no wrap-up at all. */
  public static final ProcessVariable<Duration> WRAP_UP = Codecs.duration("wrapUp");

  /** Whether the agent must still choose a disposition when the conversation is over. */
  public static final YesNo DISPOSITION_DEMANDED = new YesNo("dispositionDemanded");

  /** Key of the process that offers a transfer: {@link OfferToAgent} or {@link OfferToQueue}. */
  public static final ProcessVariable<String> TRANSFER_PROCESS = Codecs.text("transferProcess");

  /** The agent of a transfer to one. */
  public static final ProcessVariable<UUID> TRANSFER_AGENT_ID = Codecs.id("transferAgentId");

  /** How long the agent of a transfer may leave it unanswered. */
  public static final ProcessVariable<Duration> TRANSFER_OFFER_TIMEOUT =
      Codecs.duration("transferOfferTimeout");

  /** The queue of a transfer to one. */
  public static final ProcessVariable<UUID> TRANSFER_QUEUE_ID = Codecs.id("transferQueueId");

  /** How long the queue of a transfer may look for an agent. */
  public static final ProcessVariable<Duration> TRANSFER_QUEUE_TIMEOUT =
      Codecs.duration("transferQueueTimeout");

  /** How the offer to the target of a transfer ended. */
  public static final ProcessVariable<Outcome> TRANSFER_OUTCOME =
      Outcome.variable("transferOutcome");

  /** How long the video call may last. */
  public static final ProcessVariable<Duration> VIDEO_CALL_LIMIT =
      Codecs.duration("videoCallLimit");

  /** The mail that the transcript is for. */
  public static final ProcessVariable<UUID> TRANSCRIPT_MAIL_ID = ProduceTranscript.MAIL_ID;

  private ChatInteraction() {}
}
