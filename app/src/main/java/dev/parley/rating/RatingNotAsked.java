package dev.parley.rating;

import dev.parley.platform.problem.Conflict;

/** The website asks for no ratings, or the chat is none that can be rated. */
public class RatingNotAsked extends Conflict {
  RatingNotAsked() {
    super("rating-not-asked", "Rating not asked for", "This chat cannot be rated now.");
  }
}
