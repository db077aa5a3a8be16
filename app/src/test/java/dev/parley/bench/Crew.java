package dev.parley.bench;

import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.TokenSource;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The agents of one large queue, who answer only when told, and the customers of its website. */
final class Crew implements AutoCloseable {
  static final int SIZE = 40;
  static final String WEBSITE = "BENC";
  static final UUID QUEUE = new UUID(0, 100);

  private final ParleyWire wire;
  private final Database database;
  private final List<AgentClient> agents;
  private volatile Consumer<Heard> listener = heard -> {};

  /**
   * An offer on an agent's wire.
   *
   * @param at by {@link System#nanoTime}
   */
  record Heard(AgentClient agent, UUID offer, UUID interaction, long at) {}

  Crew(ParleyWire wire, Database database, List<TokenSource> logins) {
    this.wire = wire;
    this.database = database;
    this.agents = logins.stream().map(wire::agent).toList();
  }

  /** The agents' ids; asking makes them known to Parley. */
  List<UUID> ids() {
    return agents.stream()
        .map(agent -> UUID.fromString(agent.me().get("agentId").asString()))
        .toList();
  }

  List<AgentClient> agents() {
    return agents;
  }

  /** Opens all desktops, available. */
  void open() {
    for (var agent : agents) {
      agent.events().onlyTell(event -> heard(agent, event));
      agent.connect().available();
    }
  }

  /** Nobody of the crew is asked, nor disturbed, any more. */
  @Override
  public void close() {
    agents.forEach(agent -> agent.presence("OFFLINE", null));
    agents.forEach(AgentClient::close);
  }

  /** From now on the listener, and nobody else, is told of every offer. */
  void tell(Consumer<Heard> next) {
    listener = next;
  }

  /** How many chats each agent may have. Offers and the line last longer than any scenario. */
  void capacity(int most) {
    database.execute(
        "update agent set capacity = ? where id in (select agent_id from queue_member where queue_id = ?)",
        most,
        QUEUE);
    database.execute(
        """
        update queue set offer_timeout = interval '1 hour', queue_timeout = interval '1 hour'
        where id = ?
        """,
        QUEUE);
  }

  /** A customer whose page is open and who waits. */
  CustomerClient customer() {
    var customer = wire.start(WEBSITE, "I wait for somebody who is free.");
    customer.events().onlyTell(event -> {});
    return customer.connect();
  }

  private void heard(AgentClient agent, JsonNode event) {
    var at = System.nanoTime();
    if (event.path("type").asString("").equals("offer")) {
      var offer = event.get("offer");
      listener.accept(new Heard(agent, id(offer, "id"), id(offer, "interactionId"), at));
    }
  }

  private static UUID id(JsonNode node, String field) {
    return UUID.fromString(node.get(field).asString());
  }
}
