package dev.parley.interaction;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The chat has as many tags as one may have. */
public class TooManyTags extends Conflict {
  TooManyTags() {
    super(
        "too-many-tags",
        "Too many tags",
        "A chat has at most %d tags.".formatted(TagRules.MOST),
        Map.of("most", TagRules.MOST));
  }
}
