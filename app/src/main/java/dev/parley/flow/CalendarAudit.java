package dev.parley.flow;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.text.PlainText;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the audit log says of calendars. */
@Component
class CalendarAudit {
  private static final int SUBJECT_LIMIT = 100;

  private final AuditLog log;

  CalendarAudit(AuditLog log) {
    this.log = log;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void published(StaffIdentity analyst, CalendarVersionRow row) {
    var details =
        Map.of(
            "version", String.valueOf(row.version()),
            "comment", Objects.toString(row.comment(), ""));
    log.record(analyst, "calendar.published", row.key(), details);
  }

  /** On its own: the transaction that would have published is gone. */
  @Transactional
  public void refused(StaffIdentity analyst, String key, CalendarRefused refused) {
    log.record(
        analyst,
        "calendar.refused",
        String.valueOf(PlainText.cleanLine(key, SUBJECT_LIMIT)),
        Map.of("findings", String.valueOf(refused.findings().size())));
  }
}
