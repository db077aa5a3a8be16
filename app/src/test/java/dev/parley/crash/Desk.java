package dev.parley.crash;

import dev.parley.wire.AgentClient;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.TokenSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agent who opens the window again, and becomes available again, whenever it was lost. */
final class Desk implements AutoCloseable {
  private final ParleyWire wire;
  private final TokenSource login;
  private @Nullable AgentClient window;

  Desk(ParleyWire wire, TokenSource login) {
    this.wire = wire;
    this.login = login;
  }

  /** The window, connected when it was last seen. */
  synchronized AgentClient window() {
    var current = window;
    if (current == null || !current.session().isOpen()) {
      current = Persistence.attempt("the desktop", () -> wire.agent(login).connect().available());
      window = current;
    }
    return current;
  }

  /** Accepts the chat if this agent is asked for it. */
  void acceptIfOffered(UUID interaction) {
    for (var offer : Persistence.attempt("offers", () -> window().offers())) {
      if (offer.get("interactionId").asString().equals(interaction.toString())) {
        var id = UUID.fromString(offer.get("id").asString());
        Persistence.ask(() -> window().accept(id)).expect(200, 409);
      }
    }
  }

  boolean handles(UUID interaction) {
    return Persistence.ask(() -> window().interaction(interaction)).status() == 200;
  }

  /** Sends over the live wire, the same again on a new connection until it is acknowledged. */
  void say(UUID interaction, UUID id, String text) {
    while (true) {
      var current = window();
      current.say(interaction, id, text);
      if (acknowledged(current, interaction, id)) {
        return;
      }
    }
  }

  private static boolean acknowledged(AgentClient window, UUID interaction, UUID id) {
    Persistence.until(
        "acknowledgement",
        () -> window.transcript(interaction).holds(id) || !window.session().isOpen());
    return window.transcript(interaction).holds(id);
  }

  @Override
  public synchronized void close() {
    if (window != null) {
      window.close();
    }
  }
}
