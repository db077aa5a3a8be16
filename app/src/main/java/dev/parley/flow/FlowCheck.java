package dev.parley.flow;

import dev.parley.flow.check.Finding;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the safe-flow check says of a model: everything that is wrong with it, not the first. */
@Schema(name = "FlowCheck")
public record FlowCheck(boolean ok, List<FlowFinding> findings) {

  static FlowCheck of(List<Finding> findings) {
    return new FlowCheck(findings.isEmpty(), said(findings));
  }

  /** In the language that the request accepts. */
  static List<FlowFinding> said(List<Finding> findings) {
    var language = LocaleContextHolder.getLocale();
    return findings.stream().map(finding -> finding.in(language)).toList();
  }
}
