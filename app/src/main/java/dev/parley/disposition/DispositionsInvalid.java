package dev.parley.disposition;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some dispositions cannot be so; {@code fields} says which, by id, and what they must be. */
public class DispositionsInvalid extends Invalid {
  DispositionsInvalid(Map<String, Object> fields) {
    super(
        "dispositions-invalid",
        "Dispositions invalid",
        "Some of the dispositions are wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
