package dev.parley.message;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;

/** On the desktop's wire: how far the customer's page holds and has shown the messages. */
public record DesktopReceiptEvent(
    @Schema(allowableValues = "receipt") String type,
    UUID interactionId,
    long receivedSeq,
    long readSeq)
    implements LiveEvent {
  static DesktopReceiptEvent of(InteractionId interaction, ReceiptService.Progress progress) {
    return new DesktopReceiptEvent(
        "receipt", interaction.value(), progress.receivedSeq(), progress.readSeq());
  }
}
