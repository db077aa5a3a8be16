package dev.parley.message;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;

/** On the customer's wire: how far the agent holds and has seen the messages. */
public record CustomerReceiptEvent(
    @Schema(allowableValues = "receipt") String type, long receivedSeq, long readSeq)
    implements LiveEvent {
  static CustomerReceiptEvent of(ReceiptService.Progress progress) {
    return new CustomerReceiptEvent("receipt", progress.receivedSeq(), progress.readSeq());
  }
}
