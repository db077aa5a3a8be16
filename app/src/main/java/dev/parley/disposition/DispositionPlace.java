package dev.parley.disposition;

import dev.parley.queue.QueueId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where dispositions can be chosen: in every chat, or in those of one website or of one queue.
 *
 * @param websiteKey of the scope WEBSITE alone
 * @param queueId of the scope QUEUE alone
 */
public record DispositionPlace(
    DispositionScope scope, @Nullable String websiteKey, @Nullable UUID queueId) {
  private static final String EVERYWHERE = "everywhere";
  private static final String WEBSITE = "website-";
  private static final String QUEUE = "queue-";

  static DispositionPlace everywhere() {
    return new DispositionPlace(DispositionScope.EVERYWHERE, null, null);
  }

  static DispositionPlace website(String key) {
    return new DispositionPlace(DispositionScope.WEBSITE, key, null);
  }

  static DispositionPlace queue(QueueId queue) {
    return new DispositionPlace(DispositionScope.QUEUE, null, queue.value());
  }

  /**
   * As {@link #text} wrote it.
   *
   * @throws DispositionPlaceNotFound for anything else
   */
  public static DispositionPlace parse(String text) {
    if (text.equals(EVERYWHERE)) {
      return everywhere();
    }
    if (text.startsWith(WEBSITE)) {
      return website(text.substring(WEBSITE.length()));
    }
    if (text.startsWith(QUEUE)) {
      return queue(text.substring(QUEUE.length()));
    }
    throw new DispositionPlaceNotFound();
  }

  private static DispositionPlace queue(String id) {
    try {
      return queue(new QueueId(UUID.fromString(id)));
    } catch (IllegalArgumentException foreign) {
      throw new DispositionPlaceNotFound();
    }
  }

  /** For an address. */
  public String text() {
    return switch (scope) {
      case EVERYWHERE -> EVERYWHERE;
      case WEBSITE -> WEBSITE + websiteKey;
      case QUEUE -> QUEUE + queueId;
    };
  }
}
