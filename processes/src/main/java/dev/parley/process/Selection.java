package dev.parley.process;

/** What the search for candidates found; the models spell the values as they stand here. */
public enum Selection {
  /** At least one agent can be asked now. */
  FOUND,
  /** Every eligible agent has refused in this round. */
  EXHAUSTED,
  /** The same of a transfer, which has one round: it goes back to its sender. */
  REFUSED,
  /** No agent is eligible. */
  NONE;

  static ProcessVariable<Selection> variable(String name) {
    return new ProcessVariable<>(
        name, Selection.class, Codecs.codec(Selection::name, Selection::valueOf));
  }
}
