package dev.parley.bench;

import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.TokenSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/**
 * All agents and customers of a benchmark. A chat rings at its whole team; one of the team, always
 * the same for the same chat, accepts as soon as the offer arrives.
 */
final class Floor implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  final Latencies startToOffer = new Latencies();
  final Latencies toAgent = new Latencies();
  final Latencies toCustomer = new Latencies();
  final Latencies closed = new Latencies();
  final AtomicInteger failures = new AtomicInteger();

  private final ParleyWire wire;
  private final boolean bySocket;
  private final Arrivals arrivals = new Arrivals();
  private final Map<String, CompletableFuture<AgentClient>> accepted = new ConcurrentHashMap<>();
  private final Map<String, Long> heardOffers = new ConcurrentHashMap<>();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<AgentClient> agents;
  private volatile boolean answering = true;

  /** One open chat with both of its sides connected. */
  record Chat(CustomerClient customer, AgentClient agent) {
    UUID id() {
      return customer.interaction();
    }
  }

  Floor(ParleyWire wire, List<TokenSource> logins, boolean bySocket) {
    this.wire = wire;
    this.bySocket = bySocket;
    this.agents = logins.stream().map(wire::agent).toList();
  }

  /** The agents' ids; asking makes them known to Parley. */
  List<UUID> agentIds() {
    return agents.stream()
        .map(agent -> UUID.fromString(agent.me().get("agentId").asString()))
        .toList();
  }

  /** Opens all desktops. */
  void open() {
    for (var i = 0; i < agents.size(); i++) {
      var agent = agents.get(i);
      var place = i % Provisioning.TEAM_SIZE;
      agent.events().onlyTell(event -> heardByAgent(agent, place, event));
      agent.errors().onlyTell(error -> failures.incrementAndGet());
      agent.connect().available();
    }
  }

  /** Starts a chat and returns when it has its agent and both sides are connected. */
  Chat openChat(int team) {
    var key = "Chat " + UUID.randomUUID();
    arrivals.expect(key, System.nanoTime(), startToOffer);
    var customer = wire.start(Provisioning.website(team), key);
    customer.errors().onlyTell(error -> failures.incrementAndGet());
    customer.events().onlyTell(event -> heardByCustomer(customer, event));
    customer.connect();
    return new Chat(customer, await(acceptance(customer.interaction().toString())));
  }

  /**
   * Sends from one side.
   *
   * @param due when it should have been sent, by {@link System#nanoTime}
   * @return done when it has arrived at the other
   */
  CompletableFuture<Void> send(Chat chat, boolean byCustomer, long due) {
    var id = UUID.randomUUID();
    var arrived = arrivals.expect(id.toString(), due, byCustomer ? toAgent : toCustomer);
    var text = "A message of a usual length, as people write them in a chat. " + id;
    if (byCustomer && bySocket) {
      chat.customer().say(id, text);
    } else if (byCustomer) {
      expect(chat.customer().post(id, text), 201);
    } else if (bySocket) {
      chat.agent().say(chat.id(), id, text);
    } else {
      expect(chat.agent().post(chat.id(), id, text), 201);
    }
    return arrived;
  }

  /**
   * Sends from one side over HTTP.
   *
   * @return the number of the stored message
   */
  long post(Chat chat, boolean byCustomer) {
    var id = UUID.randomUUID();
    var text = "A message of a usual length, as people write them in a chat. " + id;
    var answer =
        byCustomer ? chat.customer().post(id, text) : chat.agent().post(chat.id(), id, text);
    expect(answer, 201);
    return answer.body().get("seq").asLong();
  }

  /** Closes from one side, and returns when the other knows. */
  void close(Chat chat, boolean byCustomer) {
    var known =
        arrivals.expect(
            closedAt(byCustomer ? "AGENT" : "CUSTOMER", chat.id()), System.nanoTime(), closed);
    expect(byCustomer ? chat.customer().leave() : chat.agent().end(chat.id()), 204);
    await(known);
    chat.customer().close();
    chat.agent().forget(chat.id());
    accepted.remove(chat.id().toString());
  }

  /** The agents of one team. */
  List<AgentClient> team(int team) {
    return agents.subList(team * Provisioning.TEAM_SIZE, (team + 1) * Provisioning.TEAM_SIZE);
  }

  /** From now on nobody of the floor accepts or rejects by themselves. */
  void stopAnswering() {
    answering = false;
  }

  void answerAgain() {
    answering = true;
  }

  /** Starts a chat and returns at once. */
  CustomerClient start(int team) {
    return wire.start(Provisioning.website(team), "Chat " + UUID.randomUUID());
  }

  /** What was sent and has not arrived. */
  int missing() {
    return arrivals.missing();
  }

  void forgetMeasurements() {
    List.of(startToOffer, toAgent, toCustomer, closed).forEach(Latencies::clear);
  }

  private void heardByAgent(AgentClient agent, int place, JsonNode event) {
    if (event.path("type").asString("").equals("offer")) {
      var offer = event.get("offer");
      arrivals.arrived(offer.get("preview").asString());
      var interaction = offer.get("interactionId").asString();
      heardOffers.merge(interaction + " " + place, System.nanoTime(), (first, again) -> first);
      if (answering && Math.floorMod(interaction.hashCode(), Provisioning.TEAM_SIZE) == place) {
        threads.execute(() -> accept(agent, offer, interaction));
      }
    } else if (isClosing(event)) {
      var id = UUID.fromString(event.path("interaction").get("id").asString());
      arrivals.arrived(closedAt("AGENT", id));
    } else {
      arrived(event, "CUSTOMER");
    }
  }

  private void heardByCustomer(CustomerClient customer, JsonNode event) {
    if (isClosing(event)) {
      arrivals.arrived(closedAt("CUSTOMER", customer.interaction()));
    } else {
      arrived(event, "AGENT");
    }
  }

  private static boolean isClosing(JsonNode event) {
    return event.path("interaction").path("state").asString("").equals("CLOSED");
  }

  private static String closedAt(String side, UUID interaction) {
    return "closed at " + side + " " + interaction;
  }

  private void accept(AgentClient agent, JsonNode offer, String interaction) {
    expect(agent.accept(UUID.fromString(offer.get("id").asString())), 200);
    acceptance(interaction).complete(agent);
  }

  private void arrived(JsonNode event, String author) {
    var message = event.path("message");
    if (message.path("author").asString("").equals(author)) {
      arrivals.arrived(message.get("id").asString());
    }
  }

  /** When the agent at this place of the team first heard of the chat, if ever. */
  Optional<Long> offerHeardAt(CustomerClient customer, int place) {
    return Optional.ofNullable(heardOffers.get(customer.interaction() + " " + place));
  }

  private CompletableFuture<AgentClient> acceptance(String interaction) {
    return accepted.computeIfAbsent(interaction, unknown -> new CompletableFuture<>());
  }

  private void expect(Answer answer, int status) {
    if (answer.status() != status) {
      failures.incrementAndGet();
      answer.expect(status);
    }
  }

  static <T> T await(CompletableFuture<T> future) {
    return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    agents.forEach(AgentClient::close);
    threads.shutdownNow();
  }
}
