package dev.parley.customerjourney;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.InteractionViews;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import org.springframework.stereotype.Component;

/** The chats that somebody of the staff may look beside: an agent's own, all for a supervisor. */
@Component
class StaffChats {
  private final InteractionViews views;

  StaffChats(InteractionViews views) {
    this.views = views;
  }

  /** The chat; {@link InteractionNotFound} if there is none or it is not the caller's. */
  InteractionView get(StaffIdentity caller, InteractionId id) {
    return views
        .forDesktop(id)
        .filter(chat -> isFor(caller, chat))
        .orElseThrow(() -> new InteractionNotFound(id));
  }

  private static boolean isFor(StaffIdentity caller, InteractionView chat) {
    return caller.roles().contains(StaffRole.SUPERVISOR) || caller.id().equals(chat.agentId());
  }
}
