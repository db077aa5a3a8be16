package dev.parley.flow.check;

import dev.parley.process.ChatInteraction;
import dev.parley.process.OfferToQueue;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A call activity offers the chat to a queue, and hands over exactly what that needs: whose chat it
 * is, a queue that exists, how long it may take, and back comes the outcome.
 */
final class Offers implements Rule {
  private static final Set<String> BUSINESS_KEY =
      Set.of("#{execution.processBusinessKey}", "${execution.processBusinessKey}");
  private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");
  private static final Set<String> RESERVED =
      Set.of(
          "true",
          "false",
          "null",
          "and",
          "or",
          "not",
          "empty",
          "execution",
          "queueId",
          "queueTimeout",
          "eq",
          "ne",
          "lt",
          "le",
          "gt",
          "ge",
          "div",
          "mod",
          "instanceof");

  private final Set<String> queues;

  Offers(Set<String> queues) {
    this.queues = queues;
  }

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps("bpmn:callActivity").forEach(offer -> check(offer, findings));
  }

  private void check(XmlElement offer, Findings findings) {
    if (!offer.attributeOrEmpty("calledElement").equals(OfferToQueue.KEY)
        || !offer
            .attributes()
            .getOrDefault("camunda:calledElementBinding", "latest")
            .equals("latest")) {
      findings.add(
          offer,
          "called-element",
          "%s may call nothing but the latest ‘%s’."
              .formatted(offer.described(), OfferToQueue.KEY));
    }
    var mappings =
        offer.children("bpmn:extensionElements").flatMap(all -> all.children().stream()).toList();
    requireOnce(offer, mappings, "the business key", Offers::isBusinessKey, findings);
    requireOnce(
        offer, mappings, "the queue", in -> isInto(in, ChatInteraction.QUEUE_ID.name()), findings);
    requireOnce(
        offer,
        mappings,
        "the longest wait",
        in -> isInto(in, ChatInteraction.QUEUE_TIMEOUT.name()),
        findings);
    requireOnce(offer, mappings, "the outcome", Offers::isOutcome, findings);
    mappings.stream().filter(one -> one.is("camunda:in")).forEach(in -> checkIn(in, findings));
    mappings.stream().filter(one -> one.is("camunda:out")).forEach(out -> checkOut(out, findings));
  }

  private static void requireOnce(
      XmlElement offer,
      List<XmlElement> mappings,
      String what,
      Predicate<XmlElement> isIt,
      Findings findings) {
    if (mappings.stream().filter(isIt).count() != 1) {
      findings.add(offer, "offer", "%s must pass on %s, once.".formatted(offer.described(), what));
    }
  }

  private static boolean isBusinessKey(XmlElement in) {
    return in.is("camunda:in") && in.attributes().containsKey("businessKey");
  }

  private static boolean isInto(XmlElement in, String variable) {
    return in.is("camunda:in") && variable.equals(in.attribute("target"));
  }

  private static boolean isOutcome(XmlElement out) {
    return out.is("camunda:out")
        && OfferToQueue.OUTCOME.name().equals(out.attribute("source"))
        && ChatInteraction.OUTCOME.name().equals(out.attribute("target"));
  }

  private void checkIn(XmlElement in, Findings findings) {
    var allowed =
        in.attributes().containsKey("businessKey")
            ? BUSINESS_KEY.contains(in.attributeOrEmpty("businessKey"))
                && in.attributes().size() == 1
            : isAllowedInto(in.attributeOrEmpty("target"), in);
    if (!allowed) {
      findings.add(in, "offer-mapping", reason(in));
    }
  }

  private boolean isAllowedInto(String target, XmlElement in) {
    if (in.attributes().size() != 2) {
      return false;
    }
    var source = in.attribute("source");
    var given = in.attributeOrEmpty("sourceExpression");
    if (target.equals(ChatInteraction.QUEUE_ID.name())) {
      return target.equals(source) || given.equals("${queueId}") || queues.contains(given);
    }
    return target.equals(ChatInteraction.QUEUE_TIMEOUT.name())
        && (target.equals(source)
            || given.equals(Timers.QUEUE_TIMEOUT)
            || Durations.isAllowed(given));
  }

  private static String reason(XmlElement in) {
    var offer = in.parent().flatMap(XmlElement::parent).orElse(in).described();
    return switch (in.attributeOrEmpty("target")) {
      case "queueId" -> offer + " must name a queue that exists, or the website's own: ${queueId}.";
      case "queueTimeout" ->
          "%s must have a longest wait of %s, or that of the website's queue: %s."
              .formatted(offer, Durations.SAID, Timers.QUEUE_TIMEOUT);
      default ->
          offer + " may pass on the chat's business key, queueId and queueTimeout, nothing else.";
    };
  }

  private static void checkOut(XmlElement out, Findings findings) {
    var target = out.attributeOrEmpty("target");
    if (!OfferToQueue.OUTCOME.name().equals(out.attribute("source"))
        || !VARIABLE.matcher(target).matches()
        || RESERVED.contains(target)) {
      var offer = out.parent().flatMap(XmlElement::parent).orElse(out).described();
      findings.add(out, "offer-mapping", offer + " may take back the outcome, under a plain name.");
    }
  }
}
