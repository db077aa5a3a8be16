package dev.parley.flow.check;

import dev.parley.process.AskForm;
import dev.parley.process.CallWebhook;
import dev.parley.process.ChatInteraction;
import dev.parley.process.HandToBot;
import dev.parley.process.OfferToAgent;
import dev.parley.process.OfferToQueue;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A process of the product that flows may call, and exactly what it is told beside whose chat it
 * is.
 *
 * @param outcomes the variables that must come back
 */
record Called(String key, List<Input> inputs, List<String> outcomes) {
  private static final Set<String> OFFERS = Set.of(OfferToQueue.KEY, OfferToAgent.KEY);
  private static final Set<String> AT_ONCE = Set.of(OfferToAgent.KEY, HandToBot.KEY);

  private static Called callWebhook(Known known) {
    return new Called(
        CallWebhook.KEY,
        List.of(
            new Input(
                CallWebhook.WEBHOOK.name(),
                Saying.of("the webhook"),
                Saying.of("must name a webhook that exists"),
                known.webhooks()::contains),
            new Input(
                CallWebhook.ANSWER_TIME_LIMIT.name(),
                Saying.of("the longest wait"),
                Saying.of("must have a longest wait of %s", Durations.SAID),
                Durations::isAllowed)),
        List.of(CallWebhook.OUTCOME.name()));
  }

  private static Called handToBot(Known known) {
    return new Called(
        HandToBot.KEY,
        List.of(
            new Input(
                HandToBot.BOT.name(),
                Saying.of("the bot"),
                Saying.of("must name a bot that exists"),
                known.bots()::contains),
            new Input(
                HandToBot.BOT_TIME_LIMIT.name(),
                Saying.of("the longest time"),
                Saying.of("must have a longest time of %s", Durations.SAID),
                Durations::isAllowed)),
        List.of(HandToBot.OUTCOME.name()));
  }

  private static Called askForm(Known known) {
    return new Called(
        AskForm.KEY,
        List.of(
            new Input(
                AskForm.FORM.name(),
                Saying.of("the form"),
                Saying.of("must name a form that flows may ask"),
                known.forms()::containsKey),
            new Input(
                AskForm.FIELD.name(),
                Saying.of("the choice for conditions"),
                Saying.of("must name a field of its form, or none: %s", AskForm.none()),
                key -> key.equals(AskForm.none()) || known.isField(key)),
            new Input(
                AskForm.FORM_TIME_LIMIT.name(),
                Saying.of("the longest time"),
                Saying.of("must have a longest time of %s", Durations.SAID),
                Durations::isAllowed)),
        List.of(AskForm.OUTCOME.name(), AskForm.ANSWER.name()));
  }

  /** What every chat has, whatever its flow has done. */
  static final Set<String> OF_EVERY_CHAT =
      Set.of(
          ChatInteraction.QUEUE_ID.name(),
          ChatInteraction.QUEUE_TIMEOUT.name(),
          ChatInteraction.RETURNING.name());

  /**
   * @param what that the call must hand over, once
   * @param reason the end of the sentence that refuses a value
   * @param literals the values that may stand there
   */
  record Input(String variable, Saying what, Saying reason, Predicate<String> literals) {

    /** Also the caller's own variable of the same name. */
    boolean allows(XmlElement in) {
      var own = "${" + variable + "}";
      var isFromFlow = OF_EVERY_CHAT.contains(variable);
      var given = in.attribute("sourceExpression");
      return given == null
          ? isFromFlow && variable.equals(in.attribute("source"))
          : isFromFlow && given.equals(own) || literals.test(given);
    }
  }

  /** By key. */
  static Map<String, Called> all(Known known) {
    return Stream.of(
            offerToQueue(known),
            offerToAgent(known),
            callWebhook(known),
            handToBot(known),
            askForm(known))
        .collect(Collectors.toMap(Called::key, Function.identity()));
  }

  /** Whether an agent may have the chat after a call of this process. */
  static boolean mayBeAccepted(String key) {
    return OFFERS.contains(key);
  }

  /**
   * Whether a call of this process may be over at once: an agent who cannot be asked, and a bot
   * that is not there, are passed by.
   */
  static boolean mayEndAtOnce(String key) {
    return AT_ONCE.contains(key);
  }

  private static Called offerToAgent(Known known) {
    return new Called(
        OfferToAgent.KEY,
        List.of(
            new Input(
                OfferToAgent.AGENT_ID.name(),
                Saying.of("the agent"),
                Saying.of("must name an agent who exists"),
                known.agents()::contains),
            new Input(
                OfferToAgent.OFFER_TIMEOUT.name(),
                Saying.of("the longest wait"),
                Saying.of("must have a longest wait of %s", Durations.SAID),
                Durations::isAllowed)),
        List.of(OfferToAgent.OUTCOME.name()));
  }

  private static Called offerToQueue(Known known) {
    return new Called(
        OfferToQueue.KEY,
        List.of(
            new Input(
                OfferToQueue.QUEUE_ID.name(),
                Saying.of("the queue"),
                Saying.of("must name a queue that exists, or the website's own: ${queueId}"),
                known.queues()::contains),
            new Input(
                OfferToQueue.QUEUE_TIMEOUT.name(),
                Saying.of("the longest wait"),
                Saying.of(
                    "must have a longest wait of %s, or that of the website's queue: %s",
                    Durations.SAID, Timers.QUEUE_TIMEOUT),
                Durations::isAllowed)),
        List.of(OfferToQueue.OUTCOME.name()));
  }
}
