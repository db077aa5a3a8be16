package dev.parley.website;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Says of each field of a website's queue hints what is wrong with it. Pure. */
final class QueueHintRules {
  static final int MOST = 20;
  private static final Pattern HINT = Pattern.compile("[a-z0-9-]{1,40}");

  private QueueHintRules() {}

  /** By field, with the place of the hint in front as in {@code 0.hint}; empty if all is well. */
  static Map<String, Object> problems(List<QueueHint> hints) {
    var problems = new TreeMap<String, Object>();
    if (hints.size() > MOST) {
      problems.put("hints", "at most " + MOST);
    }
    var seen = new HashSet<String>();
    for (var place = 0; place < hints.size(); place++) {
      var hint = hints.get(place).hint();
      if (!HINT.matcher(hint).matches()) {
        problems.put(place + ".hint", "1 to 40 small letters, digits and hyphens");
      } else if (!seen.add(hint)) {
        problems.put(place + ".hint", "another word than the others");
      }
    }
    return problems;
  }
}
