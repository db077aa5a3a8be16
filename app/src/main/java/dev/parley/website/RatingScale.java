package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a website asks its customers for a rating after a chat. */
@Schema(name = "RatingScale", enumAsRef = true)
public enum RatingScale {
  /** Not at all. */
  OFF,
  /** One to five. */
  STARS,
  /** Up or down. */
  THUMBS
}
