package dev.parley.interaction;

import dev.parley.website.RatingScale;
import java.util.Locale;

/** Which form asks for a rating. */
public final class RatingForms {
  private RatingForms() {}

  /** Of any scale but {@link RatingScale#OFF}, which asks for nothing. */
  public static String idOf(RatingScale scale) {
    return "rating-" + scale.name().toLowerCase(Locale.ROOT);
  }
}
