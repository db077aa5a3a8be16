package dev.parley.interaction.web;

import dev.parley.interaction.WaitingLine;
import dev.parley.interaction.WaitingLine.Place;
import dev.parley.platform.live.LiveEvents;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the waiting customers of this node when their place in the queue or the estimated wait
 * changes.
 */
@Component
class QueuePlaceTeller {
  private final WaitingLine line;
  private final LiveEvents live;
  private Map<UUID, Place> told = Map.of();

  QueuePlaceTeller(WaitingLine line, LiveEvents live) {
    this.line = line;
    this.live = live;
  }

  @Scheduled(fixedDelayString = "${parley.interaction.queue-place-every:1s}")
  void tellChanges() {
    var connected = live.connectedCustomers();
    var now = new HashMap<UUID, Place>();
    if (!connected.isEmpty()) {
      line.places(connected).forEach(place -> tell(place, now));
    }
    told = now;
  }

  private void tell(Place place, Map<UUID, Place> now) {
    var interaction = place.interaction().value();
    now.put(interaction, place);
    if (!place.equals(told.get(interaction))) {
      live.toCustomer(interaction, QueuePlaceEvent.of(place));
    }
  }
}
