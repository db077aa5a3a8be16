package dev.parley.message;

/** On the customer's wire: how far the agent holds and has seen the messages. */
public record CustomerReceiptEvent(String type, long receivedSeq, long readSeq) {
  static CustomerReceiptEvent of(ReceiptService.Progress progress) {
    return new CustomerReceiptEvent("receipt", progress.receivedSeq(), progress.readSeq());
  }
}
