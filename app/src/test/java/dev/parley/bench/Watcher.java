package dev.parley.bench;

import dev.parley.wire.ParleyWire;
import dev.parley.wire.SupervisorClient;
import dev.parley.wire.TokenSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** A supervisor who watches all chats: how long after a message the list tells of it. */
final class Watcher implements AutoCloseable {
  final Latencies toEvent = new Latencies();
  final Latencies wholeList = new Latencies();

  private final ParleyWire wire;
  private final TokenSource login;
  private final Map<UUID, Long> told = new HashMap<>();
  private final Map<UUID, Queue<Sent>> pending = new HashMap<>();
  private SupervisorClient window;

  private record Sent(long seq, long since) {}

  Watcher(ParleyWire wire, TokenSource login) {
    this.wire = wire;
    this.login = login;
  }

  /** Opens the window. */
  Watcher watching() {
    window = wire.supervisor(login);
    window.events().onlyTell(this::heard);
    window.connect();
    return this;
  }

  /** A message was stored; {@code since} when it was due to be sent. */
  synchronized void sent(UUID chat, long seq, long since) {
    if (told.getOrDefault(chat, 0L) >= seq) {
      toEvent.add(System.nanoTime() - since);
    } else {
      pending.computeIfAbsent(chat, unknown -> new ArrayDeque<>()).add(new Sent(seq, since));
    }
  }

  /** Fetches the whole list over HTTP. */
  void fetch() {
    var begin = System.nanoTime();
    window.list();
    wholeList.add(System.nanoTime() - begin);
  }

  void forgetMeasurements() {
    toEvent.clear();
    wholeList.clear();
  }

  private synchronized void heard(JsonNode event) {
    event
        .path("changed")
        .forEach(
            row -> heard(UUID.fromString(row.get("id").asString()), row.get("lastSeq").asLong()));
  }

  private void heard(UUID chat, long lastSeq) {
    told.put(chat, lastSeq);
    var waiting = pending.getOrDefault(chat, new ArrayDeque<>());
    waiting.removeIf(
        sent -> {
          var here = sent.seq() <= lastSeq;
          if (here) {
            toEvent.add(System.nanoTime() - sent.since());
          }
          return here;
        });
  }

  @Override
  public void close() {
    if (window != null) {
      window.close();
    }
  }
}
