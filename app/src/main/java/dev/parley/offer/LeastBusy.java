package dev.parley.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.parley.queue.Queue;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import org.springframework.stereotype.Component;

/** One at a time: the smallest share of capacity in use; of equals the one asked longest ago. */
@Component
class LeastBusy implements OfferStrategy {
  @Override
  public QueueStrategy kind() {
    return QueueStrategy.LEAST_BUSY;
  }

  @Override
  public List<Candidate> choose(Queue queue, List<Candidate> askable) {
    var leastBusy =
        comparingDouble(Candidate::share)
            .thenComparing(comparing(Candidate::notifiedAt, nullsFirst(naturalOrder())));
    return askable.stream().min(leastBusy).stream().toList();
  }
}
