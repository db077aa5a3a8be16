package dev.parley.contact;

import dev.parley.platform.problem.Conflict;

/** Another contact list has the name. */
public class ContactListNameTaken extends Conflict {
  ContactListNameTaken() {
    super("contact-list-name-taken", "Name taken", "Another contact list has this name.");
  }
}
