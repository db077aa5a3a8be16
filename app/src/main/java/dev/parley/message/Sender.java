package dev.parley.message;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Party;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sends a message. */
public sealed interface Sender {
  /** The customer whose interaction it is. */
  record Customer() implements Sender {}

  /** The agent who handles the conversation. */
  record Agent(AgentId id) implements Sender {}

  /**
   * Parley itself, about a video call. To it a closed interaction is open too: the end of a call
   * that outlived the chat must reach both sides.
   */
  record System(MessageKind about, UUID videoCall) implements Sender {}

  default Party party() {
    return switch (this) {
      case Customer customer -> Party.CUSTOMER;
      case Agent agent -> Party.AGENT;
      case System system -> Party.SYSTEM;
    };
  }

  default MessageKind kind() {
    return this instanceof System system ? system.about() : MessageKind.TEXT;
  }

  default @Nullable UUID aboutVideoCall() {
    return this instanceof System system ? system.videoCall() : null;
  }
}
