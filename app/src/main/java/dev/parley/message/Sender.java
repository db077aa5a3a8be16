package dev.parley.message;

import dev.parley.agent.AgentId;

/** Who sends a message. */
public sealed interface Sender {
  /** The customer whose interaction it is. */
  record Customer() implements Sender {}

  /** The agent who handles the conversation. */
  record Agent(AgentId id) implements Sender {}
}
