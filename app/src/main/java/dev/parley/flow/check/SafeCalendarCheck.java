package dev.parley.flow.check;

import java.util.List;

/**
 * Checks calendars before the engine sees them: a DMN decision that is nothing but one table of
 * weekdays, dates and times. Pure, and safe against whatever somebody sends.
 */
public final class SafeCalendarCheck {

  private SafeCalendarCheck() {}

  public static CheckedCalendar check(String text) {
    try {
      return checked(XmlText.of(text));
    } catch (Unreadable unreadable) {
      return new CheckedCalendar("", "", List.of(unreadable.finding()));
    }
  }

  /** As {@link #check}, for a calendar that must have this key. */
  public static CheckedCalendar check(String text, String key) {
    var checked = check(text);
    if (checked.key().equals(key) || !checked.findings().isEmpty()) {
      return checked;
    }
    var message = Saying.of("The id of the decision is ‘%s’, not ‘%s’.", checked.key(), key);
    return new CheckedCalendar(
        checked.key(), checked.xml(), List.of(Finding.ofModel("key-mismatch", message)));
  }

  private static CheckedCalendar checked(String xml) throws Unreadable {
    var document = XmlReader.read(xml);
    var findings = new Findings();
    document.findings().forEach(findings::add);
    CalendarVocabulary.check(document.root(), findings);
    CalendarTable.check(document.root(), findings);
    var key = document.root().children("dmn:decision").findFirst().map(XmlElement::id).orElse("");
    return new CheckedCalendar(key, xml, findings.all());
  }
}
