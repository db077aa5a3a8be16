package dev.parley.contact;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** Some of a contact list cannot be so; {@code fields} says which and what they must be. */
public class ContactListInvalid extends Invalid {
  ContactListInvalid(Map<String, Object> fields) {
    super(
        "contact-list-invalid",
        "Contact list invalid",
        "Some of the contact list is wrong.",
        Map.of("fields", Map.copyOf(fields)));
  }
}
