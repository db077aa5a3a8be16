package dev.parley.attachment;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many pixels may be in memory at once: in one picture, and in all that are being read. */
@Component
class PixelBudget {
  private static final int UNIT = 100_000;

  private final int units;
  private final Semaphore free;

  PixelBudget(@Value("${parley.attachment.max-pixels:40000000}") int most) {
    units = most / UNIT;
    free = new Semaphore(units, true);
  }

  /** The pixels that one picture may have. */
  long most() {
    return (long) units * UNIT;
  }

  /**
   * Waits for memory and reads the picture.
   *
   * @throws AttachmentInvalid if it has more pixels than one may have
   */
  <T> T within(long width, long height, Supplier<T> reading) {
    if (width <= 0 || height <= 0 || width * height > most()) {
      throw AttachmentInvalid.pixelBomb();
    }
    var needed = (int) (width * height / UNIT) + 1;
    var taken = Math.min(needed, units);
    free.acquireUninterruptibly(taken);
    try {
      return reading.get();
    } finally {
      free.release(taken);
    }
  }
}
