package dev.parley.contact;

import dev.parley.platform.problem.NotFound;

/** There is no such contact, or it is none of the caller's chats'. */
public class ContactNotFound extends NotFound {
  public ContactNotFound() {
    super("contact-not-found", "Contact not found", "There is no such contact.");
  }
}
