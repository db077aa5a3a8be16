package dev.parley.offer;

import dev.parley.queue.Queue;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everyone at once. */
@Component
class RingAll implements OfferStrategy {
  @Override
  public QueueStrategy kind() {
    return QueueStrategy.RING_ALL;
  }

  @Override
  public List<Candidate> choose(Queue queue, List<Candidate> askable) {
    return askable;
  }
}
