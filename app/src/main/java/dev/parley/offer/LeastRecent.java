package dev.parley.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.parley.queue.Queue;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import org.springframework.stereotype.Component;

/** One at a time: whoever this queue asked longest ago, first of all who never was asked. */
@Component
class LeastRecent implements OfferStrategy {
  @Override
  public QueueStrategy kind() {
    return QueueStrategy.LEAST_RECENT;
  }

  @Override
  public List<Candidate> choose(Queue queue, List<Candidate> askable) {
    var longestAgo = comparing(Candidate::notifiedAt, nullsFirst(naturalOrder()));
    return askable.stream().min(longestAgo).stream().toList();
  }
}
