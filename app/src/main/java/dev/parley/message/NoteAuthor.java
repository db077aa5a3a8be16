package dev.parley.message;

import dev.parley.agent.Agent;
import dev.parley.platform.security.StaffIdentity;
import java.util.UUID;

/** Who of the staff writes a note, under the name that the others know. */
public record NoteAuthor(UUID id, String name) {

  public static NoteAuthor of(Agent agent) {
    return new NoteAuthor(agent.id().value(), agent.name());
  }

  public static NoteAuthor of(StaffIdentity staff) {
    return new NoteAuthor(staff.id(), staff.name());
  }
}
