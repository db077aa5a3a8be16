package dev.parley.flow.check;

import java.util.List;

/**
 * Checks models before the engine sees them, because the engine evaluates expressions while it
 * reads. Pure, and safe against whatever somebody sends: the answer is always a list of findings.
 */
public final class SafeFlowCheck {
  private static final List<Rule> FORM =
      List.of(new AllowedElements(), new Identifiers(), new OneProcess(), new OneStart());

  private final List<Rule> course;

  /**
   * @param known what there is beside the flow
   */
  public SafeFlowCheck(Known known) {
    course =
        List.of(
            new References(),
            new Drawing(),
            new Gateways(),
            new Reachable(),
            new Conditions(),
            new Variables(),
            new Calls(known),
            new AskedFields(known),
            new Tasks(),
            new Timers(),
            new Loops(),
            new AcceptedChats(),
            new ClosedChats());
  }

  public CheckedFlow check(byte[] file) {
    try {
      return checked(XmlText.of(file));
    } catch (Unreadable unreadable) {
      return refused(unreadable);
    }
  }

  public CheckedFlow check(String text) {
    try {
      return checked(XmlText.of(text));
    } catch (Unreadable unreadable) {
      return refused(unreadable);
    }
  }

  private CheckedFlow checked(String xml) throws Unreadable {
    var document = XmlReader.read(xml);
    var findings = new Findings();
    document.findings().forEach(findings::add);
    var flow = new FlowDiagram(document.root());
    FORM.forEach(rule -> rule.check(flow, findings));
    // following the ways of a huge flow would take its time
    if (Size.isAllowed(flow, findings)) {
      course.forEach(rule -> rule.check(flow, findings));
    }
    if (findings.isEmpty()) {
      BpmnSchema.check(xml).ifPresent(findings::add);
    }
    var key = flow.processes().stream().findFirst().map(XmlElement::id).orElse("");
    return new CheckedFlow(key, xml, findings.all());
  }

  private static CheckedFlow refused(Unreadable unreadable) {
    return new CheckedFlow("", "", List.of(unreadable.finding()));
  }
}
