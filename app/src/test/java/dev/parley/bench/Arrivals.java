package dev.parley.bench;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Pairs what was sent with its first arrival on another wire, and measures the time between. */
final class Arrivals {
  private record Pending(long since, Latencies latencies, CompletableFuture<Void> arrived) {}

  private final Map<String, Pending> pending = new ConcurrentHashMap<>();

  /**
   * @param key names it on both wires
   * @param since when it was due to be sent, by {@link System#nanoTime}
   * @return done when it has arrived
   */
  CompletableFuture<Void> expect(String key, long since, Latencies latencies) {
    var arrived = new CompletableFuture<Void>();
    pending.put(key, new Pending(since, latencies, arrived));
    return arrived;
  }

  /** Something has arrived; unknown keys and repetitions are ignored. */
  void arrived(String key) {
    var sent = pending.remove(key);
    if (sent != null) {
      sent.latencies().add(System.nanoTime() - sent.since());
      sent.arrived().complete(null);
    }
  }

  /** How many have not arrived. */
  int missing() {
    return pending.size();
  }
}
