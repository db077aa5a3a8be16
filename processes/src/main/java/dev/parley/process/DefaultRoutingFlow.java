package dev.parley.process;

/**
 * The routing flow of a website that has none of its own: offers the interaction to its queue.
 *
 * <p>Every routing flow takes the same variables from {@link ChatInteraction} and gives back {@link
 * ChatInteraction#OUTCOME}.
 */
public final class DefaultRoutingFlow {

  public static final String KEY = "default-routing-flow";

  public static final String ROUTING_STARTED = "Event_RoutingStarted";
  public static final String OFFER_TO_QUEUE = "Activity_OfferToQueue";
  public static final String ROUTING_ENDED = "Event_RoutingEnded";

  private DefaultRoutingFlow() {}
}
