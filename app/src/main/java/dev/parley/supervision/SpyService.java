package dev.parley.supervision;

import dev.parley.audit.AuditLog;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.platform.security.StaffIdentity;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A supervisor reads a chat live; it is on record that they did. */
@Service
public class SpyService {
  private final SpyRepository spies;
  private final InteractionService interactions;
  private final AuditLog audit;

  SpyService(SpyRepository spies, InteractionService interactions, AuditLog audit) {
    this.spies = spies;
    this.interactions = interactions;
    this.audit = audit;
  }

  /** From now on the supervisor may read the chat. Again, while it lasts, is harmless. */
  @Transactional
  public void start(InteractionId interaction, StaffIdentity supervisor) {
    interactions.get(interaction);
    if (spies.start(interaction, supervisor)) {
      audit.record(supervisor, "interaction.spied", interaction.value().toString(), Map.of());
    }
  }

  /** Again, or without having begun, is harmless. */
  public void end(InteractionId interaction, StaffIdentity supervisor) {
    interactions.get(interaction);
    spies.end(interaction, supervisor.id());
  }

  /**
   * @throws dev.parley.interaction.InteractionNotFound if there is no such chat
   * @throws NotSpying if the supervisor has not begun to read it
   */
  public void requireSpying(InteractionId interaction, StaffIdentity supervisor) {
    interactions.get(interaction);
    if (!spies.isOpen(interaction, supervisor.id())) {
      throw new NotSpying(interaction);
    }
  }
}
