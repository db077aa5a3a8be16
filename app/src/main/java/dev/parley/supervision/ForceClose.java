package dev.parley.supervision;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.text.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Closes a chat from any state. */
@Service
public class ForceClose {
  private static final int REASON_LIMIT = 200;

  private final Interventions interventions;

  ForceClose(Interventions interventions) {
    this.interventions = interventions;
  }

  /**
   * @param reason cut to 200 characters
   * @throws CloseReasonRequired if nothing is left of the reason
   * @throws dev.parley.interaction.InteractionClosed if the chat is over
   */
  public void close(InteractionId interaction, StaffIdentity supervisor, @Nullable String reason) {
    var given = PlainText.cleanLine(reason, REASON_LIMIT);
    if (given == null) {
      throw new CloseReasonRequired();
    }
    MovingChat.insist(interaction, () -> interventions.close(interaction, supervisor, given));
  }
}
