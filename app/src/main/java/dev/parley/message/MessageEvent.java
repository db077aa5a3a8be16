package dev.parley.message;

/** On both wires: a message of the interaction. It may come again until it is acknowledged. */
public record MessageEvent(String type, Message message) {
  static MessageEvent of(Message message) {
    return new MessageEvent("message", message);
  }
}
