package dev.parley.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.Message;
import dev.parley.wire.ParleyWire;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;

/** One chat whose sides go on whatever happens, and what was acknowledged to them. */
final class Conversation {
  private final ParleyWire wire;
  private final List<Desk> desks;
  private final CustomerClient customer;
  private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
  private final Map<UUID, Long> seqs = new ConcurrentHashMap<>();

  private Conversation(ParleyWire wire, List<Desk> desks, CustomerClient customer) {
    this.wire = wire;
    this.desks = desks;
    this.customer = customer;
  }

  /** Starts a chat; repeated with the same key until there is an answer. */
  static Conversation start(ParleyWire wire, List<Desk> desks, String website, UUID key) {
    var message = UUID.randomUUID();
    var body =
        Persistence.ask(() -> wire.start(website, key, message, "Hello")).expect(200, 201).body();
    var interaction = UUID.fromString(body.get("interactionId").asString());
    var customer = wire.customer(interaction, body.get("token").asString());
    var conversation = new Conversation(wire, desks, customer);
    conversation.acknowledged.put(message, "Hello");
    return conversation;
  }

  UUID interaction() {
    return customer.interaction();
  }

  /** Waits until some agent is asked and accepts; the agent. */
  Desk awaitAgent() {
    Persistence.until(
        "agent for " + interaction(),
        () -> {
          desks.forEach(desk -> desk.acceptIfOffered(interaction()));
          return customer.state().get("state").asString().equals("CONVERSATION");
        });
    return desks.stream().filter(desk -> desk.handles(interaction())).findFirst().orElseThrow();
  }

  /** The customer sends over HTTP. */
  void customerSays(String text) {
    var id = UUID.randomUUID();
    var stored = Persistence.ask(() -> customer.post(id, text)).expect(200, 201).body();
    acknowledged.put(id, text);
    seqs.put(id, stored.get("seq").asLong());
  }

  void agentSays(Desk agent, String text) {
    var id = UUID.randomUUID();
    agent.say(interaction(), id, text);
    acknowledged.put(id, text);
  }

  Answer leave() {
    return Persistence.ask(customer::leave).expect(204);
  }

  /** How many messages were acknowledged to their senders. */
  int acknowledged() {
    return acknowledged.size();
  }

  /** Asserts that the server holds what it acknowledged: all of it, once, in one order. */
  void assertComplete() {
    var page = wire.customer(interaction(), customer.token());
    while (page.fetchMore()) {
      // until the last page
    }
    var messages = page.transcript().messages();
    assertThat(messages)
        .extracting(Message::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, messages.size()).boxed().toList());
    assertThat(messages)
        .extracting(Message::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(acknowledged.keySet());
    for (var message : messages) {
      assertThat(message.text()).isEqualTo(acknowledged.get(message.id()));
      assertThat(message.seq()).isEqualTo(seqs.getOrDefault(message.id(), message.seq()));
    }
  }

  /** Asserts that both sides go on: the same token, the same agent, new connections. */
  void assertGoesOn() {
    var agent = awaitAgent();
    try (var page = wire.customer(interaction(), customer.token()).connect()) {
      var toAgent = page.say("Are you still there?");
      agent.window().transcript(interaction()).await(toAgent);
      var toCustomer = agent.window().say(interaction(), "Yes");
      page.transcript().await(toCustomer);
    }
  }
}
