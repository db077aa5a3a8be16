package dev.parley.flow.check;

import java.util.List;

/**
 * A calendar after the check.
 *
 * @param key the id of its decision; empty if it has none
 * @param xml the checked characters, to be written in UTF-8: what the engine may get
 */
public record CheckedCalendar(String key, String xml, List<Finding> findings) {

  public CheckedCalendar {
    findings = List.copyOf(findings);
  }
}
