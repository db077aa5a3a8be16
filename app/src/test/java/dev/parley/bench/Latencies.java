package dev.parley.bench;

import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Measured times of one kind. */
final class Latencies {
  private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();

  void add(long nanoseconds) {
    nanos.add(nanoseconds);
  }

  /** Forgets what came before, as after a warm-up. */
  void clear() {
    nanos.clear();
  }

  int count() {
    return nanos.size();
  }

  /** The time within which the given share (0 to 1) of all happened; zero if none did. */
  Duration percentile(double share) {
    var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      return Duration.ZERO;
    }
    var rank = (int) Math.ceil(share * sorted.length) - 1;
    return Duration.ofNanos(sorted[Math.max(0, rank)]);
  }
}
