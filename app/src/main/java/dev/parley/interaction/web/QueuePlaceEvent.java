package dev.parley.interaction.web;

import dev.parley.interaction.WaitingLine.Place;
import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** On the customer's wire: a new place in the queue; 1 = next. */
record QueuePlaceEvent(
    @Schema(allowableValues = "queue") String type,
    int position,
    @Nullable Long estimatedWaitSeconds)
    implements LiveEvent {
  static QueuePlaceEvent of(Place place) {
    var estimate = place.estimate();
    return new QueuePlaceEvent(
        "queue", place.place(), estimate == null ? null : estimate.toSeconds());
  }
}
