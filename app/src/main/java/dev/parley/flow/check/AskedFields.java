package dev.parley.flow.check;

import dev.parley.process.AskForm;
import java.util.Optional;

/** What a flow reads of a form is a choice, of the form that it asks: never what was written. */
final class AskedFields implements Rule {
  private final Known known;

  AskedFields(Known known) {
    this.known = known;
  }

  @Override
  public void check(FlowDiagram flow, Findings findings) {
    flow.steps("bpmn:callActivity")
        .filter(call -> AskForm.KEY.equals(call.attribute("calledElement")))
        .forEach(call -> check(call, findings));
  }

  private void check(XmlElement call, Findings findings) {
    var id = told(call, AskForm.FORM.name());
    var form = id.map(known.forms()::get);
    // a form or a field that is nowhere is refused with the other mappings
    var field = told(call, AskForm.FIELD.name()).filter(known::isField);
    if (form.isEmpty() || field.isEmpty() || form.get().choices().contains(field.get())) {
      return;
    }
    var why =
        form.get().fields().contains(field.get())
            ? Saying.of("is no choice of one thing: conditions read nothing else of a form")
            : Saying.of("is no field of the form ‘%s’", id.get());
    findings.add(
        call,
        "form-field",
        Saying.of(
            "The choice for conditions of %s, ‘%s’, %s.",
            call.described().asPart(), field.get(), why));
  }

  private static Optional<String> told(XmlElement call, String variable) {
    return call.children("bpmn:extensionElements")
        .flatMap(mappings -> mappings.children("camunda:in"))
        .filter(in -> variable.equals(in.attribute("target")))
        .findFirst()
        .map(in -> in.attributeOrEmpty("sourceExpression"));
  }
}
