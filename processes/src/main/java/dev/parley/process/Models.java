package dev.parley.process;

import java.util.Set;

/** The models of this jar by what they are to the app; one file {@code <key>.bpmn} each. */
public final class Models {

  /** Parts of the product: nobody but a new version of the product may change them. */
  public static final Set<String> PRODUCT =
      Set.of(
          ChatInteraction.KEY,
          OfferToQueue.KEY,
          OfferToAgent.KEY,
          CallWebhook.KEY,
          HandToBot.KEY,
          AskForm.KEY,
          ProduceTranscript.KEY);

  /** Routing flows to begin with: the analysts' own from then on. */
  public static final Set<String> ROUTING_FLOWS =
      Set.of(DefaultRoutingFlow.KEY, OverflowWithWorkingHours.KEY, BotFirst.KEY);

  private Models() {}

  /** Whether a process with this key is a routing flow, shipped or the analysts' own. */
  public static boolean isRoutingFlow(String key) {
    return !PRODUCT.contains(key);
  }
}
