package dev.parley.process;

import java.util.Arrays;

/** How an offer task, an offer to a queue or a routing flow ended. */
public enum Outcome {
  /** An agent has taken the interaction. */
  ACCEPTED("accepted"),
  /** Every agent who was asked has refused; only an offer task or a transfer ends so. */
  REJECTED("rejected"),
  /** Nobody accepted within the time that the queue allows. */
  QUEUE_TIME_OVER("queueTimeOver"),
  /** Whoever was asked, one agent or everybody by a transfer, has not answered in time. */
  TIMED_OUT("timedOut"),
  /** Whoever should be asked cannot be, or not any more. */
  UNAVAILABLE("unavailable");

  private final String wire;

  Outcome(String wire) {
    this.wire = wire;
  }

  /** The spelling in the expressions of the models. */
  public String wire() {
    return wire;
  }

  static Outcome fromWire(String wire) {
    return Arrays.stream(values())
        .filter(outcome -> outcome.wire.equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown outcome " + wire));
  }

  static ProcessVariable<Outcome> variable(String name) {
    return new ProcessVariable<>(
        name, Outcome.class, Codecs.codec(Outcome::wire, Outcome::fromWire));
  }
}
