package dev.parley.interaction;

import dev.parley.website.RatingScale;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the customer thinks of a chat that is over.
 *
 * @param value 1 to 5 stars; of thumbs, 1 is up and 0 is down
 */
@Schema(name = "Rating")
public record RatingView(RatingScale scale, int value, @Nullable String comment, Instant ratedAt) {}
