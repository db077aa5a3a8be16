package dev.parley.process;

import java.util.Arrays;
import java.util.Optional;

/** When an automatic reply is written. */
public enum ReplyMode {
  /** The first time that the interaction comes to the step. */
  ONCE("once"),
  /** Each time. */
  ALWAYS("always"),
  /** Once, and only if the customer has written no more than one message. */
  FIRST_MESSAGE("firstMessage");

  private final String wire;

  ReplyMode(String wire) {
    this.wire = wire;
  }

  /** The spelling in the models. */
  public String wire() {
    return wire;
  }

  public static Optional<ReplyMode> fromWire(String wire) {
    return Arrays.stream(values()).filter(mode -> mode.wire.equals(wire)).findFirst();
  }
}
