package dev.parley.contact;

import dev.parley.platform.problem.NotFound;

/** There is no such contact list. */
public class ContactListNotFound extends NotFound {
  ContactListNotFound() {
    super("contact-list-not-found", "Contact list not found", "There is no such contact list.");
  }
}
