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
   * Parley itself. To it a closed interaction is open too: the end of a call that outlived the chat
   * must reach both sides.
   *
   * @param videoCall the call that it is about; null if it is about none
   */
  record System(MessageKind about, @Nullable UUID videoCall) implements Sender {
    /** About something else than a call. */
    public static System about(MessageKind kind) {
      return new System(kind, null);
    }
  }

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
