package dev.parley.disposition;

import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import dev.parley.queue.QueueUnknown;
import dev.parley.website.WebsiteService;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The places that there are: everywhere, every website and every queue. */
@Component
class DispositionPlaces {
  private final WebsiteService websites;
  private final QueueService queues;

  DispositionPlaces(WebsiteService websites, QueueService queues) {
    this.websites = websites;
    this.queues = queues;
  }

  /** Everywhere first, then the websites and the queues, each by name. */
  List<NamedPlace> all() {
    var ofWebsites =
        websites.names().entrySet().stream()
            .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry::getKey))
            .map(site -> new NamedPlace(DispositionPlace.website(site.getKey()), site.getValue()));
    var ofQueues =
        queues.names().entrySet().stream()
            .map(line -> new NamedPlace(DispositionPlace.queue(line.getKey()), line.getValue()));
    var everywhere = Stream.of(new NamedPlace(DispositionPlace.everywhere(), null));
    return Stream.of(everywhere, ofWebsites, ofQueues).flatMap(places -> places).toList();
  }

  /** {@link DispositionPlaceNotFound} if the website or the queue is not there (any more). */
  NamedPlace get(DispositionPlace place) {
    return switch (place.scope()) {
      case EVERYWHERE -> new NamedPlace(place, null);
      case WEBSITE ->
          websites
              .find(String.valueOf(place.websiteKey()))
              .map(site -> new NamedPlace(place, site.name()))
              .orElseThrow(DispositionPlaceNotFound::new);
      case QUEUE -> queue(place);
    };
  }

  private NamedPlace queue(DispositionPlace place) {
    return queues.names().entrySet().stream()
        .filter(line -> line.getKey().value().equals(place.queueId()))
        .findFirst()
        .map(line -> new NamedPlace(place, line.getValue()))
        .orElseThrow(DispositionPlaceNotFound::new);
  }

  /** As {@link #get}; a queue cannot be deleted until the transaction ends. */
  NamedPlace keep(DispositionPlace place) {
    var named = get(place);
    if (place.queueId() != null) {
      keep(new QueueId(place.queueId()));
    }
    return named;
  }

  private void keep(QueueId id) {
    try {
      queues.keep(id);
    } catch (QueueUnknown deletedMeanwhile) {
      throw new DispositionPlaceNotFound();
    }
  }
}
