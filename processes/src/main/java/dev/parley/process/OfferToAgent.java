package dev.parley.process;

import java.time.Duration;
import java.util.UUID;

/**
 * Offers an interaction to one named agent, once; called by routing flows and by transfers.
 *
 * <p>Whoever calls it sets {@link #AGENT_ID} and, unless the usual time will do, {@link
 * #OFFER_TIMEOUT}.
 */
public final class OfferToAgent {

  public static final String KEY = "offer-to-agent";

  public static final String AGENT_NAMED = "Event_AgentNamed";
  public static final String SELECT_NAMED_AGENT = "Task_SelectNamedAgent";
  public static final String AGENT_ASKABLE = "Gateway_AgentAskable";
  public static final String AGENT_UNAVAILABLE = "Event_AgentUnavailable";
  public static final String OFFER_INTERACTION = "Task_OfferInteraction";
  public static final String OFFER_ACCEPTED = "Gateway_OfferAccepted";
  public static final String INTERACTION_ACCEPTED = "Event_InteractionAccepted";
  public static final String OFFER_NOT_ACCEPTED = "Event_OfferNotAccepted";

  /** Who is asked. */
  public static final ProcessVariable<UUID> AGENT_ID = Codecs.id("agentId");

  /** How long the agent may leave the offer unanswered. */
  public static final ProcessVariable<Duration> OFFER_TIMEOUT = Codecs.duration("offerTimeout");

  /** Written by the selection: {@link Selection#FOUND} or {@link Selection#NONE}. */
  public static final ProcessVariable<Selection> SELECTION = OfferToQueue.SELECTION;

  /**
   * Goes back to the caller: {@link Outcome#ACCEPTED}, {@link Outcome#REJECTED}, {@link
   * Outcome#TIMED_OUT} or {@link Outcome#UNAVAILABLE}.
   */
  public static final ProcessVariable<Outcome> OUTCOME = ChatInteraction.OUTCOME;

  private OfferToAgent() {}
}
