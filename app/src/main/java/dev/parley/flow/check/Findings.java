package dev.parley.flow.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what the rules find; a model that is nothing but findings is told the first of them. */
final class Findings {
  private static final int MOST = 200;

  private final List<Finding> found = new ArrayList<>();

  void add(XmlElement element, String rule, Saying message) {
    add(Finding.of(element, rule, message));
  }

  void add(Finding finding) {
    if (found.size() < MOST) {
      found.add(finding);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
