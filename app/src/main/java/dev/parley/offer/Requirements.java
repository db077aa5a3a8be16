package dev.parley.offer;

import java.util.List;

/**
 * The skills that a chat requires.
 *
 * @param relaxed whether it has waited so long that they exclude nobody any more
 */
record Requirements(List<RequiredSkill> skills, boolean relaxed) {
  static final Requirements NONE = new Requirements(List.of(), false);

  Requirements {
    skills = List.copyOf(skills);
  }
}
