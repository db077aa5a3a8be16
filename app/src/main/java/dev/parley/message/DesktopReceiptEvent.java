package dev.parley.message;

import dev.parley.interaction.InteractionId;
import java.util.UUID;

/** On the desktop's wire: how far the customer's page holds and has shown the messages. */
public record DesktopReceiptEvent(String type, UUID interactionId, long receivedSeq, long readSeq) {
  static DesktopReceiptEvent of(InteractionId interaction, ReceiptService.Progress progress) {
    return new DesktopReceiptEvent(
        "receipt", interaction.value(), progress.receivedSeq(), progress.readSeq());
  }
}
