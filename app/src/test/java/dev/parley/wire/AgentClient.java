package dev.parley.wire;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A window of an agent: hears offers, holds several chats, fetches what it missed, and acknowledges
 * what it has, as the desktop does.
 */
public final class AgentClient implements AutoCloseable {
  private final ParleyWire wire;
  private final TokenSource tokens;
  private final WireHttp http;
  private final Map<UUID, Transcript> transcripts = new ConcurrentHashMap<>();
  private final Events events = new Events();
  private final Events errors = new Events();
  private volatile boolean acknowledges = true;
  private volatile @Nullable StompSession session;

  AgentClient(ParleyWire wire, TokenSource tokens) {
    this.wire = wire;
    this.tokens = tokens;
    this.http = wire.asAgent(tokens);
  }

  public WireHttp http() {
    return http;
  }

  /** Everything heard on {@code /user/queue/desktop}. */
  public Events events() {
    return events;
  }

  /** Everything heard on {@code /user/queue/errors}. */
  public Events errors() {
    return errors;
  }

  /** The messages of one chat as this window holds them. */
  public Transcript transcript(UUID interaction) {
    return transcripts.computeIfAbsent(interaction, unknown -> new Transcript());
  }

  /** Forgets a chat that is over. */
  public void forget(UUID interaction) {
    transcripts.remove(interaction);
  }

  /** From now on this window holds messages but never says so. */
  public AgentClient withoutAcknowledging() {
    acknowledges = false;
    return this;
  }

  /** Opens the live wire and fetches what was missed in every open chat. */
  public AgentClient connect() {
    var opened = wire.desktopSocket(tokens, this::received);
    session = opened;
    opened.subscribe("/user/queue/desktop");
    opened.subscribe("/user/queue/errors");
    openChats().forEach(this::catchUp);
    return this;
  }

  /** Loses the network. */
  public void disconnect() {
    session().close();
  }

  public StompSession session() {
    return Objects.requireNonNull(session, "not connected");
  }

  public JsonNode me() {
    return http.get("/api/me").expect(200).body();
  }

  public AgentClient available() {
    presence("AVAILABLE", null).expect(200);
    return this;
  }

  public Answer presence(String state, @Nullable String reason) {
    return http.put(
        "/api/me/presence",
        reason == null ? Map.of("state", state) : Map.of("state", state, "reason", reason));
  }

  /** The offers that wait for this agent's answer. */
  public List<JsonNode> offers() {
    return http.get("/api/offers").expect(200).body().valueStream().toList();
  }

  /** The id of the first offer of the chat that this window hears of. */
  public UUID awaitOffer(UUID interaction) {
    return awaitOfferAfter(0, interaction);
  }

  /** As {@link #awaitOffer}, not among the first events. */
  public UUID awaitOfferAfter(int count, UUID interaction) {
    var offered =
        events.awaitAfter(
            count,
            "offer of " + interaction,
            event ->
                event.path("type").asString("").equals("offer")
                    && event.at("/offer/interactionId").asString().equals(interaction.toString()));
    return UUID.fromString(offered.at("/offer/id").asString());
  }

  /** How the offer ended, as soon as this window hears of it. */
  public JsonNode awaitOfferEnded(UUID offer) {
    return events.await(
        "end of offer " + offer,
        event ->
            event.path("type").asString("").equals("offer-ended")
                && event.get("offerId").asString().equals(offer.toString()));
  }

  public Answer accept(UUID offer) {
    return http.post("/api/offers/" + offer + "/accept", Map.of());
  }

  public Answer reject(UUID offer, String reason) {
    return http.post("/api/offers/" + offer + "/reject", Map.of("reason", reason));
  }

  /** Waits for the offer of the chat and accepts it. */
  public void take(CustomerClient customer) {
    accept(awaitOffer(customer.interaction())).expect(200);
  }

  /** Sends over the live wire; the id of the message. */
  public UUID say(UUID interaction, String text) {
    var id = UUID.randomUUID();
    say(interaction, id, text);
    return id;
  }

  public void say(UUID interaction, UUID id, String text) {
    session().send("/app/messages", Map.of("interactionId", interaction, "id", id, "text", text));
  }

  /** Sends over HTTP. */
  public Answer post(UUID interaction, UUID id, String text) {
    return http.post(messagesOf(interaction), Map.of("id", id, "text", text));
  }

  /** Adds an internal note that mentions these colleagues. */
  public Answer note(UUID interaction, UUID id, String text, UUID... mentioned) {
    return http.post(
        "/api/interactions/" + interaction + "/notes",
        Map.of("id", id, "text", text, "mentions", List.of(mentioned)));
  }

  public Answer notes(UUID interaction) {
    return http.get("/api/interactions/" + interaction + "/notes");
  }

  public void write(UUID interaction) {
    session().send("/app/typing", Map.of("interactionId", interaction));
  }

  public Answer interaction(UUID interaction) {
    return http.get("/api/interactions/" + interaction);
  }

  public List<UUID> openChats() {
    return http.get("/api/interactions?state=open")
        .expect(200)
        .body()
        .get("interactions")
        .valueStream()
        .map(open -> UUID.fromString(open.get("id").asString()))
        .toList();
  }

  /** Ends the chat. */
  public Answer end(UUID interaction) {
    return http.post("/api/interactions/" + interaction + "/close", Map.of());
  }

  private void received(StompFrame frame) {
    var body = ParleyWire.JSON.readTree(frame.body());
    if (frame.command().equals("ERROR")
        || String.valueOf(frame.headers().get("destination")).endsWith("/errors")) {
      errors.add(body);
      return;
    }
    switch (body.path("type").asString("")) {
      case "message" -> take(Message.of(body.get("message")));
      case "interaction" -> fetchIfBehind(body.get("interaction"));
      default -> {} // nothing to keep
    }
    events.add(body);
  }

  private void fetchIfBehind(JsonNode interaction) {
    var id = UUID.fromString(interaction.get("id").asString());
    var isOpen = interaction.get("state").asString().equals("CONVERSATION");
    if (isOpen && transcript(id).received() < interaction.get("lastSeq").asLong()) {
      catchUp(id);
    }
  }

  private void take(Message message) {
    var transcript = transcript(message.interactionId());
    transcript.add(message);
    if (transcript.hasGap()) {
      catchUp(message.interactionId());
    } else {
      acknowledge(message.interactionId(), transcript.received());
    }
  }

  private void catchUp(UUID interaction) {
    var transcript = transcript(interaction);
    var page =
        http.get(messagesOf(interaction) + "?after=" + transcript.received()).expect(200).body();
    page.get("messages").forEach(message -> transcript.add(Message.of(message)));
    if (transcript.received() < page.get("lastSeq").asLong()) {
      catchUp(interaction);
    } else {
      acknowledge(interaction, transcript.received());
    }
  }

  private void acknowledge(UUID interaction, long seq) {
    if (acknowledges) {
      var receipt = Map.of("interactionId", interaction, "receivedSeq", seq, "readSeq", seq);
      session().send("/app/receipts", receipt);
    }
  }

  private static String messagesOf(UUID interaction) {
    return "/api/interactions/" + interaction + "/messages";
  }

  /** The window is closed; the agent's chats go on. */
  @Override
  public void close() {
    var open = session;
    if (open != null) {
      open.close();
    }
  }
}
