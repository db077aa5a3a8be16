package dev.parley.form;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/**
 * Some answers are not what their form asks for; the property {@code fields} says which and why.
 */
public class FormAnswersInvalid extends Invalid {
  FormAnswersInvalid(Map<String, FormFault> faults) {
    super(
        "form-answers-invalid",
        "Form answers invalid",
        "Some fields are missing or wrong.",
        Map.of("fields", Map.copyOf(faults)));
  }
}
