package dev.parley.flow;

import dev.parley.flow.check.Finding;
import dev.parley.platform.problem.Invalid;
import java.util.List;
import java.util.Map;

/** The calendar is not one that the check lets pass; nothing was stored. */
public class CalendarRefused extends Invalid {
  private final transient List<Finding> findings;

  CalendarRefused(List<Finding> findings) {
    super(
        "calendar-refused",
        "The working hours were refused",
        "The working hours break rules; nothing was published.",
        Map.of("findings", FlowCheck.said(findings)));
    this.findings = List.copyOf(findings);
  }

  /** With their places in the XML. */
  public List<Finding> findings() {
    return findings;
  }
}
