package dev.parley.contact;

import dev.parley.platform.problem.Conflict;

/** Somebody has changed the contact list since it was read. */
public class ContactListOvertaken extends Conflict {
  ContactListOvertaken() {
    super(
        "contact-list-overtaken",
        "Contact list overtaken",
        "Somebody else has changed it meanwhile. Load it again to see how it is now.");
  }
}
