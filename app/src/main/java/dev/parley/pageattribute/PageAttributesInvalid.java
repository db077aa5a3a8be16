package dev.parley.pageattribute;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** There are too many attributes, or one of them is too long. */
public class PageAttributesInvalid extends Invalid {
  PageAttributesInvalid() {
    super(
        "page-attributes-invalid",
        "Attributes invalid",
        "At most %d attributes, each with a name of 1 to %d and a value of up to %d characters."
            .formatted(
                PageAttributeRules.MOST,
                PageAttributeRules.LONGEST_NAME,
                PageAttributeRules.LONGEST_VALUE),
        Map.of());
  }
}
