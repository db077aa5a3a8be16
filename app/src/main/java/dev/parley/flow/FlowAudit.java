package dev.parley.flow;

import dev.parley.audit.AuditLog;
import dev.parley.flow.check.Finding;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.text.PlainText;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the audit log says of flows. */
@Component
class FlowAudit {
  private static final int SUBJECT_LIMIT = 100;

  private final AuditLog log;

  FlowAudit(AuditLog log) {
    this.log = log;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void published(StaffIdentity analyst, FlowVersionRow row) {
    var details = new TreeMap<>(Map.of("version", String.valueOf(row.version())));
    details.put("source", row.source().name());
    if (row.comment() != null) {
      details.put("comment", row.comment());
    }
    if (row.rolledBackTo() != null) {
      details.put("rolledBackTo", String.valueOf(row.rolledBackTo()));
    }
    var rolledBack = row.source() == FlowSource.ROLL_BACK;
    log.record(analyst, rolledBack ? "flow.rolled-back" : "flow.published", row.key(), details);
  }

  /** On its own: the transaction that would have published is gone. */
  @Transactional
  public void refused(StaffIdentity analyst, FlowRefused refused) {
    var rules =
        refused.findings().stream()
            .map(Finding::rule)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    log.record(
        analyst,
        "flow.refused",
        String.valueOf(PlainText.cleanLine(refused.file(), SUBJECT_LIMIT)),
        Map.of("findings", String.valueOf(refused.findings().size()), "rules", rules));
  }
}
