package dev.parley.website;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Says of each field of a website's settings what is wrong with it. */
final class WebsiteRules {
  static final int MOST_IDLE_MINUTES = 10_080;
  private static final Set<String> TIME_ZONES = ZoneId.getAvailableZoneIds();

  private WebsiteRules() {}

  /** By field; empty if all is well. */
  static Map<String, Object> problems(WebsiteChange change) {
    var problems = new TreeMap<String, Object>();
    if (!TIME_ZONES.contains(change.timeZone())) {
      problems.put("timeZone", "a time zone of the IANA list, such as Europe/Rome");
    }
    if (!isIdleTime(change.idleCloseMinutes())) {
      problems.put("idleCloseMinutes", "0 to " + MOST_IDLE_MINUTES);
    }
    if (!isIdleTime(change.idleWarningMinutes())) {
      problems.put("idleWarningMinutes", "0 to " + MOST_IDLE_MINUTES);
    } else if (warnsTooLate(change)) {
      problems.put("idleWarningMinutes", "less than the minutes until closing");
    }
    if (!isAttachmentSize(change.attachmentMaxBytes())) {
      problems.put("attachmentMaxBytes", "1 to " + AttachmentSettings.MOST_BYTES);
    }
    return problems;
  }

  private static boolean isAttachmentSize(long bytes) {
    return bytes >= 1 && bytes <= AttachmentSettings.MOST_BYTES;
  }

  private static boolean isIdleTime(int minutes) {
    return minutes >= 0 && minutes <= MOST_IDLE_MINUTES;
  }

  private static boolean warnsTooLate(WebsiteChange change) {
    return change.idleWarningMinutes() > 0
        && change.idleCloseMinutes() > 0
        && change.idleWarningMinutes() >= change.idleCloseMinutes();
  }
}
