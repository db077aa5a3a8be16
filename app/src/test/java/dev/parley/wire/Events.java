package dev.parley.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a client has heard on one of its queues, in order. */
public final class Events {
  private final List<JsonNode> heard = new ArrayList<>();
  private Consumer<JsonNode> listener = event -> {};
  private boolean kept = true;

  void add(JsonNode event) {
    Consumer<JsonNode> told;
    synchronized (this) {
      if (kept) {
        heard.add(event);
        notifyAll();
      }
      told = listener;
    }
    told.accept(event);
  }

  /** Gives every further event to the listener and keeps none: for long runs. */
  public synchronized void onlyTell(Consumer<JsonNode> listener) {
    this.listener = listener;
    this.kept = false;
  }

  /** The events so far. */
  public synchronized List<JsonNode> all() {
    return List.copyOf(heard);
  }

  /** How many events have come: from here on, {@link #awaitAfter} looks. */
  public synchronized int count() {
    return heard.size();
  }

  /** Forgets what came so far. */
  public synchronized void forget() {
    heard.clear();
  }

  /** The first event that matches, come or to come. */
  public JsonNode await(String what, Predicate<JsonNode> matching) {
    return awaitAfter(0, what, matching);
  }

  /** The first event of the type. */
  public JsonNode await(String type) {
    return await(type, event -> type.equals(event.path("type").asString("")));
  }

  /** The first event that matches and was not among the first {@code count}. */
  public JsonNode awaitAfter(int count, String what, Predicate<JsonNode> matching) {
    return Await.on(this, what, () -> find(count, matching), heard::toString);
  }

  private Optional<JsonNode> find(int after, Predicate<JsonNode> matching) {
    return heard.stream().skip(after).filter(matching).findFirst();
  }
}
