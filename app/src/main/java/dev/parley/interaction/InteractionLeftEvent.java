package dev.parley.interaction;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On the desktop's wire: a conversation is not this agent's any more.
 *
 * @param by the name of who goes on with it; null while nobody does
 */
public record InteractionLeftEvent(
    @Schema(allowableValues = "interaction-left") String type,
    UUID interactionId,
    Reason reason,
    @Nullable String by)
    implements LiveEvent {

  /** Why it is gone. */
  @Schema(name = "InteractionLeftReason", enumAsRef = true)
  public enum Reason {
    TRANSFERRED,
    /** A supervisor made it their own. */
    TAKEN_OVER,
    RETURNED_TO_QUEUE
  }

  public static InteractionLeftEvent of(
      InteractionId interaction, Reason reason, @Nullable String by) {
    return new InteractionLeftEvent("interaction-left", interaction.value(), reason, by);
  }
}
