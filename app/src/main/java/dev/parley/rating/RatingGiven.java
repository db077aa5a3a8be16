package dev.parley.rating;

import dev.parley.platform.problem.Conflict;

/** The customer has rated the chat already, and otherwise. */
public class RatingGiven extends Conflict {
  RatingGiven() {
    super("rating-given", "Chat already rated", "This chat has been rated already.");
  }
}
