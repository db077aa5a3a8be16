package dev.parley.interaction.web;

import dev.parley.interaction.WaitingLine.Place;
import org.jspecify.annotations.Nullable;

/** On the customer's wire: a new place in the queue; 1 = next. */
record QueuePlaceEvent(String type, int position, @Nullable Long estimatedWaitSeconds) {
  static QueuePlaceEvent of(Place place) {
    var estimate = place.estimate();
    return new QueuePlaceEvent(
        "queue", place.place(), estimate == null ? null : estimate.toSeconds());
  }
}
