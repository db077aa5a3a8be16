package dev.parley.contact;

import dev.parley.platform.problem.Conflict;

/** Somebody has changed the contact since it was read. */
public class ContactOvertaken extends Conflict {
  ContactOvertaken() {
    super(
        "contact-overtaken",
        "Contact overtaken",
        "Somebody else has changed it meanwhile. Load it again to see how it is now.");
  }
}
