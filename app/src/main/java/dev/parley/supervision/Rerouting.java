package dev.parley.supervision;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.queue.QueueId;
import org.springframework.stereotype.Service;

/** Gives a chat, waiting or in conversation, to somebody else; each is on record. */
@Service
public class Rerouting {
  private final Interventions interventions;

  Rerouting(Interventions interventions) {
    this.interventions = interventions;
  }

  /**
   * The chat becomes the supervisor's own, also beyond their capacity.
   *
   * @throws AgentRoleRequired if the supervisor is no agent
   * @throws dev.parley.interaction.InteractionClosed if it is over
   */
  public void takeOver(InteractionId interaction, StaffIdentity supervisor) {
    if (!supervisor.roles().contains(StaffRole.AGENT)) {
      throw new AgentRoleRequired();
    }
    MovingChat.insist(interaction, () -> interventions.takeOver(interaction, supervisor));
  }

  /**
   * Back to the head of the queue where it is or was.
   *
   * @throws dev.parley.interaction.InteractionClosed if it is over
   */
  public void offerAgain(InteractionId interaction, StaffIdentity supervisor) {
    MovingChat.insist(interaction, () -> interventions.offerAgain(interaction, supervisor));
  }

  /**
   * To the head of a queue.
   *
   * @throws dev.parley.queue.QueueUnknown if there is no such queue (any more)
   * @throws dev.parley.interaction.InteractionClosed if the chat is over
   */
  public void move(InteractionId interaction, StaffIdentity supervisor, QueueId queue) {
    MovingChat.insist(interaction, () -> interventions.move(interaction, supervisor, queue));
  }
}
