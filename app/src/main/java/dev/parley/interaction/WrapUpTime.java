package dev.parley.interaction;

import dev.parley.interaction.Interaction.Disposal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long an agent may wrap up. Pure. */
final class WrapUpTime {
  /** For a disposition that must be chosen, where the queue gives no time at all. */
  static final Duration TO_DISPOSE = Duration.ofMinutes(1);

  private WrapUpTime() {}

  /**
   * @param disposal what was said at the closing: an agent who has chosen has nothing left to do
   * @param demanded whether a disposition must still be chosen
   */
  static Duration of(Duration ofQueue, @Nullable Disposal disposal, boolean demanded) {
    if (disposal != null && disposal.by() != null) {
      return Duration.ZERO;
    }
    return demanded && ofQueue.isZero() ? TO_DISPOSE : ofQueue;
  }
}
