package dev.parley.process;

import java.time.Duration;
import java.util.UUID;

/**
 * Offers an interaction to the agents of one queue, try after try, until one accepts or the queue's
 * time is over; called by routing flows. A transfer ends with its first round.
 */
public final class OfferToQueue {

  public static final String KEY = "offer-to-queue";

  public static final String INTERACTION_QUEUED = "Event_InteractionQueued";
  public static final String SELECT_CANDIDATES = "Task_SelectCandidates";
  public static final String CANDIDATES_FOUND = "Gateway_CandidatesFound";
  public static final String OFFER_INTERACTION = "Task_OfferInteraction";
  public static final String OFFER_ACCEPTED = "Gateway_OfferAccepted";
  public static final String INTERACTION_ACCEPTED = "Event_InteractionAccepted";
  public static final String TRANSFER_REFUSED = "Event_TransferRefused";
  public static final String AGENT_AVAILABLE = "Event_AgentAvailable";
  public static final String NEW_ROUND = "Gateway_NewRound";
  public static final String NEW_ROUND_DUE = "Event_NewRoundDue";
  public static final String ANOTHER_AGENT_AVAILABLE = "Event_AnotherAgentAvailable";
  public static final String END_OF_QUEUE_TIME = "Activity_EndOfQueueTime";
  public static final String QUEUE_TIME_OVER = "Event_QueueTimeOver";
  public static final String END_OPEN_OFFERS = "Task_EndOpenOffers";
  public static final String INTERACTION_NOT_ACCEPTED = "Event_InteractionNotAccepted";

  /**
   * An agent of the queue has become free. Heard only while the selection is {@link Selection#NONE}
   * or {@link Selection#EXHAUSTED}; searches for candidates again.
   */
  public static final String AGENT_AVAILABLE_MESSAGE = "AgentAvailable";

  public static final ProcessVariable<UUID> QUEUE_ID = ChatInteraction.QUEUE_ID;

  /** The caller's: its timer starts with the process, before any delegate could set it. */
  public static final ProcessVariable<Duration> QUEUE_TIMEOUT = ChatInteraction.QUEUE_TIMEOUT;

  /** Written by the search for candidates. */
  public static final ProcessVariable<Selection> SELECTION = Selection.variable("selection");

  /** Written by the search for candidates when it is {@link Selection#EXHAUSTED}. */
  public static final ProcessVariable<Duration> ROUND_PAUSE = Codecs.duration("roundPause");

  /**
   * Completes {@link #OFFER_INTERACTION} as {@link Outcome#ACCEPTED}, or as {@link
   * Outcome#REJECTED}, {@link Outcome#TIMED_OUT} or {@link Outcome#UNAVAILABLE} when nobody is left
   * who might accept; written by the search for candidates when it is {@link Selection#REFUSED};
   * goes back to the caller.
   */
  public static final ProcessVariable<Outcome> OUTCOME = ChatInteraction.OUTCOME;

  private OfferToQueue() {}
}
