package dev.parley.contact;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of a contact cannot be so; {@code fields} says which and what they must be. */
public class ContactInvalid extends Invalid {
  ContactInvalid(Map<String, Object> fields) {
    super(
        "contact-invalid",
        "Contact invalid",
        "Some of the contact is wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
