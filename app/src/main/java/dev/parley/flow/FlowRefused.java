package dev.parley.flow;

import dev.parley.flow.check.Finding;
import dev.parley.platform.problem.Invalid;
import java.util.List;
import java.util.Map;

/** The model breaks rules of the safe-flow check; nothing was stored. */
public class FlowRefused extends Invalid {
  private final String file;
  private final transient List<Finding> findings;

  FlowRefused(String file, List<Finding> findings) {
    super(
        "flow-refused",
        "The flow was refused",
        "The flow breaks rules; nothing was published.",
        Map.of("findings", FlowCheck.said(findings)));
    this.file = file;
    this.findings = List.copyOf(findings);
  }

  /** The file or the flow that was refused. */
  public String file() {
    return file;
  }

  /** With their places in the XML. */
  public List<Finding> findings() {
    return findings;
  }
}
