package dev.parley.cannedanswer;

import dev.parley.platform.problem.Conflict;

/** Another canned answer of the same place has this shortcut. */
public class ShortcutTaken extends Conflict {
  ShortcutTaken() {
    super("shortcut-taken", "Shortcut taken", "Another canned answer has this shortcut there.");
  }
}
