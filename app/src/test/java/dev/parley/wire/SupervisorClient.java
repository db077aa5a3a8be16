package dev.parley.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A window of a supervisor: holds the list of running chats and follows it live. */
public final class SupervisorClient implements AutoCloseable {
  private static final String INTERACTIONS = "/api/supervision/interactions";

  private final ParleyWire wire;
  private final TokenSource tokens;
  private final WireHttp http;
  private final Map<UUID, JsonNode> rows = new HashMap<>();
  private final Events events = new Events();
  private volatile @Nullable StompSession session;

  SupervisorClient(ParleyWire wire, TokenSource tokens) {
    this.wire = wire;
    this.tokens = tokens;
    this.http = wire.asAgent(tokens);
  }

  public WireHttp http() {
    return http;
  }

  /** Everything heard on {@code /user/queue/supervision}. */
  public Events events() {
    return events;
  }

  /** Opens the live wire and fetches the list. */
  public SupervisorClient connect() {
    var opened = wire.desktopSocket(tokens, this::received);
    session = opened;
    opened.subscribe("/user/queue/supervision");
    take(list());
    return this;
  }

  /** Opens the live wire as an agent's window does, beside the list. */
  public void alsoSubscribe(String destination) {
    Objects.requireNonNull(session, "not connected").subscribe(destination);
  }

  public JsonNode list() {
    return http.get(INTERACTIONS).expect(200).body().get("interactions");
  }

  /** The chat's line as soon as it is there and as expected. */
  public JsonNode awaitRow(UUID interaction, String what, Predicate<JsonNode> matching) {
    return Await.on(
        rows,
        what,
        () -> Optional.ofNullable(rows.get(interaction)).filter(matching),
        () -> String.valueOf(rows.get(interaction)));
  }

  /** Returns when the list does not hold the chat any more. */
  public void awaitGone(UUID interaction) {
    Await.on(
        rows,
        "end of " + interaction,
        () -> rows.containsKey(interaction) ? Optional.empty() : Optional.of(true),
        () -> String.valueOf(rows.get(interaction)));
  }

  public Answer spy(UUID interaction) {
    return http.post(path(interaction) + "/spy", Map.of());
  }

  public Answer stopSpying(UUID interaction) {
    return http.post(path(interaction) + "/spy/end", Map.of());
  }

  public Answer messages(UUID interaction) {
    return http.get(path(interaction) + "/messages");
  }

  public Answer notes(UUID interaction) {
    return http.get(path(interaction) + "/notes");
  }

  public JsonNode process(UUID interaction) {
    return http.get(path(interaction) + "/process").expect(200).body();
  }

  public Answer whisper(UUID interaction, UUID id, String text) {
    return http.post(path(interaction) + "/whisper", Map.of("id", id, "text", text));
  }

  /** Adds an internal note that mentions these colleagues. */
  public Answer note(UUID interaction, UUID id, String text, UUID... mentioned) {
    return http.post(
        path(interaction) + "/notes",
        Map.of("id", id, "text", text, "mentions", List.of(mentioned)));
  }

  public Answer close(UUID interaction, String reason) {
    return http.post(path(interaction) + "/close", Map.of("reason", reason));
  }

  private static String path(UUID interaction) {
    return INTERACTIONS + "/" + interaction;
  }

  private void received(StompFrame frame) {
    var event = ParleyWire.JSON.readTree(frame.body());
    if (event.path("type").asString("").equals("supervision")) {
      take(event.get("changed"));
      synchronized (rows) {
        event.get("removed").forEach(id -> rows.remove(UUID.fromString(id.asString())));
        rows.notifyAll();
      }
    }
    events.add(event);
  }

  private void take(JsonNode changed) {
    synchronized (rows) {
      changed.forEach(row -> rows.put(UUID.fromString(row.get("id").asString()), row));
      rows.notifyAll();
    }
  }

  /** The window is closed. */
  @Override
  public void close() {
    var open = session;
    if (open != null) {
      open.close();
    }
  }
}
