package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What the safe-flow check says of a model: everything that is wrong with it, not the first. */
@Schema(name = "FlowCheck")
public record FlowCheck(boolean ok, List<FlowFinding> findings) {

  static FlowCheck of(List<FlowFinding> findings) {
    return new FlowCheck(findings.isEmpty(), List.copyOf(findings));
  }
}
