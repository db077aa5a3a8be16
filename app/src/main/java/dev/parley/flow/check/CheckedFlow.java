package dev.parley.flow.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A model after the check.
 *
 * @param key the id of its process; empty if it has none
 * @param xml what the engine may get, and nothing else: the checked characters, to be written in
 *     UTF-8
 */
public record CheckedFlow(String key, String xml, List<Finding> findings) {

  public CheckedFlow {
    findings = List.copyOf(findings);
  }

  /** As this, with one more finding if the process has another id. */
  public CheckedFlow requireKey(String expected) {
    if (key.equals(expected) || key.isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(findings);
    all.add(
        Finding.ofModel(
            "key-mismatch",
            Saying.of("The id of the process is ‘%s’, but this flow is ‘%s’.", key, expected)));
    return new CheckedFlow(key, xml, all);
  }
}
