package dev.parley.interaction;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** A tag is one line of 1 to 40 characters. */
public class TagInvalid extends Invalid {
  TagInvalid() {
    super(
        "tag-invalid",
        "Tag invalid",
        "A tag has 1 to %d characters.".formatted(TagRules.LONGEST),
        Map.of("longest", TagRules.LONGEST));
  }
}
