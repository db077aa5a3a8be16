package dev.parley.rating;

import dev.parley.website.RatingScale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer thinks of a chat.
 *
 * @param value 1 to 5 stars; of thumbs, 1 is up and 0 is down
 */
record Rating(RatingScale scale, int value, @Nullable String comment) {

  /** As the form's answers say it, which have been checked. */
  static Rating of(RatingScale scale, Map<String, Object> accepted) {
    return new Rating(
        scale,
        Integer.parseInt(String.valueOf(accepted.get("rating"))),
        (String) accepted.get("comment"));
  }
}
