package dev.parley.flow;

import dev.parley.flow.check.CheckedCalendar;
import dev.parley.flow.check.SafeCalendarCheck;
import dev.parley.platform.security.StaffIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Publishes calendars that pass the check; what does not is refused, and that is audited. */
@Service
public class CalendarPublisher {
  private final CalendarDeployer deployer;
  private final CalendarAudit audit;

  CalendarPublisher(CalendarDeployer deployer, CalendarAudit audit) {
    this.deployer = deployer;
    this.audit = audit;
  }

  /** What is wrong with the calendar; stores nothing. */
  public FlowCheck check(String xml) {
    return FlowCheck.of(SafeCalendarCheck.check(xml).findings());
  }

  /**
   * Publishes the model as the next version of the calendar.
   *
   * @param basedOn the version that was changed; null for a new calendar
   */
  public CalendarVersion publish(
      StaffIdentity analyst,
      String key,
      String xml,
      @Nullable String comment,
      @Nullable Integer basedOn) {
    var why = FlowComment.of(comment);
    try {
      return deployer.publish(analyst, safe(SafeCalendarCheck.check(xml, key)), why, basedOn);
    } catch (CalendarRefused refused) {
      audit.refused(analyst, key, refused);
      throw refused;
    }
  }

  private static CheckedCalendar safe(CheckedCalendar model) {
    if (!model.findings().isEmpty()) {
      throw new CalendarRefused(model.findings());
    }
    return model;
  }
}
