package dev.parley.wire;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits on an object's monitor for what its {@code notifyAll} announces. */
final class Await {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  private Await() {}

  /**
   * What the supplier finds, as soon as it finds something. The supplier runs under the monitor.
   *
   * @throws AssertionError with the story of what there is instead
   */
  static <T> T on(
      Object monitor, String what, Supplier<Optional<T>> found, Supplier<String> story) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    synchronized (monitor) {
      for (var result = found.get(); ; result = found.get()) {
        if (result.isPresent()) {
          return result.get();
        }
        var left = (deadline - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          throw new AssertionError("Waited in vain for " + what + ", there is " + story.get());
        }
        pause(monitor, left);
      }
    }
  }

  private static void pause(Object monitor, long millis) {
    try {
      monitor.wait(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting", e);
    }
  }
}
