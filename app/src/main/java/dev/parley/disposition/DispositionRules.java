package dev.parley.disposition;

import dev.parley.platform.text.PlainText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What the dispositions of a place must be. Pure. */
final class DispositionRules {
  static final int MOST_LEVELS = 3;
  static final int LONGEST_NAME = 60;
  static final int MOST_IN_A_PLACE = 300;

  private DispositionRules() {}

  /** What is wrong, by the id of the disposition, or for all of them; empty if all is well. */
  static Map<String, Object> problems(List<DispositionLevel> dispositions) {
    var problems = new TreeMap<String, Object>();
    var ids = new HashSet<UUID>();
    checkLevel(dispositions, 1, ids, problems);
    if (ids.size() > MOST_IN_A_PLACE) {
      problems.put("dispositions", "at most " + MOST_IN_A_PLACE);
    }
    return problems;
  }

  private static void checkLevel(
      List<DispositionLevel> siblings, int level, Set<UUID> ids, Map<String, Object> problems) {
    if (level > MOST_LEVELS && !siblings.isEmpty()) {
      problems.put("dispositions", "at most " + MOST_LEVELS + " levels");
      return;
    }
    var names = new HashSet<String>();
    for (var one : siblings) {
      if (!ids.add(one.id())) {
        problems.put(one.id().toString(), "an id of its own");
      }
      if (one.name().isEmpty() || PlainText.length(one.name()) > LONGEST_NAME) {
        problems.put(one.id().toString(), "1 to " + LONGEST_NAME + " characters");
      } else if (!names.add(one.name().toLowerCase(Locale.ROOT))) {
        problems.put(one.id().toString(), "a name that no other has beside it");
      }
      checkLevel(one.below(), level + 1, ids, problems);
    }
  }
}
