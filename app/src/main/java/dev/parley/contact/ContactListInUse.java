package dev.parley.contact;

import dev.parley.platform.problem.Conflict;

/** The contact list cannot be deleted. */
public class ContactListInUse extends Conflict {
  ContactListInUse() {
    super(
        "contact-list-in-use",
        "Contact list in use",
        "Websites use it, it holds contacts, or it is the list of all other websites.");
  }
}
