package dev.parley.wire;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A customer's page: follows its chat on the live wire, fetches what it missed, and acknowledges
 * what it has, as the snippet does.
 */
public final class CustomerClient implements AutoCloseable {
  private static final String INTERACTION = "/api/customer/interaction";
  private static final String MESSAGES = INTERACTION + "/messages";

  private final ParleyWire wire;
  private final UUID interaction;
  private final String token;
  private final WireHttp http;
  private final Transcript transcript = new Transcript();
  private final Events events = new Events();
  private final Events errors = new Events();
  private volatile boolean acknowledges = true;
  private volatile @Nullable StompSession session;

  CustomerClient(ParleyWire wire, UUID interaction, String token) {
    this.wire = wire;
    this.interaction = interaction;
    this.token = token;
    this.http = wire.asCustomer(token);
  }

  public UUID interaction() {
    return interaction;
  }

  public String token() {
    return token;
  }

  public WireHttp http() {
    return http;
  }

  public Transcript transcript() {
    return transcript;
  }

  /** Everything heard on {@code /user/queue/interaction}. */
  public Events events() {
    return events;
  }

  /** Everything heard on {@code /user/queue/errors}. */
  public Events errors() {
    return errors;
  }

  /** From now on this page holds messages but never says so. */
  public CustomerClient withoutAcknowledging() {
    acknowledges = false;
    return this;
  }

  /** Opens the live wire and fetches what was missed. */
  public CustomerClient connect() {
    var opened = wire.customerSocket(token, this::received);
    session = opened;
    opened.subscribe("/user/queue/interaction");
    opened.subscribe("/user/queue/errors");
    catchUp();
    return this;
  }

  /** Loses the network. */
  public void disconnect() {
    session().close();
  }

  /** The open session. */
  public StompSession session() {
    return Objects.requireNonNull(session, "not connected");
  }

  /** Sends over the live wire; the id of the message. */
  public UUID say(String text) {
    var id = UUID.randomUUID();
    say(id, text);
    return id;
  }

  /** As {@link #say(String)} with an id that may have been used before. */
  public void say(UUID id, String text) {
    session().send("/app/messages", Map.of("id", id, "text", text));
  }

  /** Sends over HTTP. */
  public Answer post(UUID id, String text) {
    return http.post(MESSAGES, Map.of("id", id, "text", text));
  }

  public void write() {
    session().send("/app/typing", Map.of());
  }

  /** The chat as the page would show it. */
  public JsonNode state() {
    return http.get(INTERACTION).expect(200).body();
  }

  /** The stored messages after the seq. */
  public JsonNode messagesAfter(long seq) {
    return http.get(MESSAGES + "?after=" + seq).expect(200).body();
  }

  /** Takes the next page of what is missed, without a live wire; false when nothing is. */
  public boolean fetchMore() {
    var page = messagesAfter(transcript.received());
    page.get("messages").forEach(this::take);
    return transcript.received() < page.get("lastSeq").asLong();
  }

  /** Ends the chat. */
  public Answer leave() {
    return http.post(INTERACTION + "/close", Map.of());
  }

  private void received(StompFrame frame) {
    var body = ParleyWire.JSON.readTree(frame.body());
    if (frame.command().equals("ERROR") || isAnError(frame)) {
      errors.add(body);
      return;
    }
    if (body.path("type").asString("").equals("message")) {
      take(body.get("message"));
      catchUpOnGap();
      acknowledge();
    }
    events.add(body);
  }

  private static boolean isAnError(StompFrame frame) {
    return String.valueOf(frame.headers().get("destination")).endsWith("/errors");
  }

  private void take(JsonNode message) {
    transcript.add(Message.of(message));
  }

  private void catchUpOnGap() {
    if (transcript.hasGap()) {
      catchUp();
    }
  }

  private void catchUp() {
    while (fetchMore()) {
      acknowledge();
    }
    acknowledge();
  }

  private void acknowledge() {
    if (acknowledges) {
      var seq = transcript.received();
      session().send("/app/receipts", Map.of("receivedSeq", seq, "readSeq", seq));
    }
  }

  /** The page is closed; the chat goes on. */
  @Override
  public void close() {
    var open = session;
    if (open != null) {
      open.close();
    }
  }
}
