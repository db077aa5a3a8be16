package dev.parley.flow.check;

import dev.parley.flow.check.Called.Input;
import dev.parley.process.ChatInteraction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A call activity calls one of the product's processes that are there for it, and hands over
 * exactly what that needs: whose chat it is and its inputs; back comes the outcome.
 */
final class Calls implements Rule {
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
          "open",
          "returning",
          "eq",
          "ne",
          "lt",
          "le",
          "gt",
          "ge",
          "div",
          "mod",
          "instanceof");

  private final Map<String, Called> callable;

  Calls(Known known) {
    this.callable = Called.all(known);
  }

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps("bpmn:callActivity").forEach(call -> check(call, findings));
  }

  private void check(XmlElement call, Findings findings) {
    var called = callable.get(call.attributeOrEmpty("calledElement"));
    if (called == null || !isLatest(call)) {
      findings.add(
          call,
          "called-element",
          Saying.of(
              "%s may call nothing but the latest of what the templates call.", call.described()));
    }
    if (called != null) {
      checkMappings(call, called, findings);
    }
  }

  private static boolean isLatest(XmlElement call) {
    return call.attributes()
        .getOrDefault("camunda:calledElementBinding", "latest")
        .equals("latest");
  }

  private static void checkMappings(XmlElement call, Called called, Findings findings) {
    var mappings =
        call.children("bpmn:extensionElements").flatMap(all -> all.children().stream()).toList();
    requireOnce(call, mappings, Saying.of("the business key"), Calls::isBusinessKey, findings);
    for (var input : called.inputs()) {
      requireOnce(call, mappings, input.what(), in -> isInto(in, input), findings);
    }
    for (var outcome : called.outcomes()) {
      requireOnce(
          call, mappings, Saying.of("the outcome"), out -> isOutcome(out, outcome), findings);
    }
    mappings.forEach(mapping -> checkMapping(mapping, call, called, findings));
  }

  private static void requireOnce(
      XmlElement call,
      List<XmlElement> mappings,
      Saying what,
      Predicate<XmlElement> isIt,
      Findings findings) {
    if (mappings.stream().filter(isIt).count() != 1) {
      findings.add(call, "offer", Saying.of("%s must pass on %s, once.", call.described(), what));
    }
  }

  private static boolean isBusinessKey(XmlElement in) {
    return in.is("camunda:in") && in.attributes().containsKey("businessKey");
  }

  private static boolean isInto(XmlElement in, Input input) {
    return in.is("camunda:in") && input.variable().equals(in.attribute("target"));
  }

  private static boolean isOutcome(XmlElement out, String outcome) {
    return out.is("camunda:out")
        && outcome.equals(out.attribute("source"))
        && outcome.equals(out.attribute("target"));
  }

  private static void checkMapping(
      XmlElement mapping, XmlElement call, Called called, Findings findings) {
    if (mapping.is("camunda:in")) {
      checkIn(mapping, call, called, findings);
    } else if (mapping.is("camunda:out")) {
      checkOut(mapping, call, called, findings);
    } else {
      findings.add(
          mapping,
          "foreign-property",
          Saying.of(
              "%s is told what it needs by its mappings, and nothing else.", call.described()));
    }
  }

  private static void checkIn(XmlElement in, XmlElement call, Called called, Findings findings) {
    if (in.attributes().containsKey("businessKey")) {
      if (!BUSINESS_KEY.contains(in.attributeOrEmpty("businessKey"))
          || in.attributes().size() != 1) {
        refuse(in, call, Saying.of("may pass on the chat's own business key, no other"), findings);
      }
      return;
    }
    var input = called.inputs().stream().filter(known -> isInto(in, known)).findFirst();
    if (input.isEmpty()) {
      refuse(in, call, Saying.of("may pass on what its template asks for, nothing else"), findings);
    } else if (in.attributes().size() != 2 || !input.get().allows(in)) {
      refuse(in, call, input.get().reason(), findings);
    }
  }

  private static void checkOut(XmlElement out, XmlElement call, Called called, Findings findings) {
    var target = out.attributeOrEmpty("target");
    if (!called.outcomes().contains(out.attributeOrEmpty("source"))
        || !VARIABLE.matcher(target).matches()
        || RESERVED.contains(target)) {
      refuse(out, call, Saying.of("may take back the outcome, under a plain name"), findings);
    } else if (fakesAcceptance(called, target)) {
      refuse(out, call, Saying.of("is no offer, and must not say how one ended"), findings);
    }
  }

  /** Whether somebody else's word would look as if an agent had the chat, or had refused it. */
  private static boolean fakesAcceptance(Called called, String target) {
    return !Called.mayBeAccepted(called.key()) && target.equals(ChatInteraction.OUTCOME.name());
  }

  private static void refuse(XmlElement mapping, XmlElement call, Saying why, Findings findings) {
    findings.add(mapping, "offer-mapping", Saying.of("%s %s.", call.described(), why));
  }

  /** Whether an agent may have the chat after this step. */
  static boolean mayBeAccepted(XmlElement call) {
    return Called.mayBeAccepted(call.attributeOrEmpty("calledElement"));
  }
}
