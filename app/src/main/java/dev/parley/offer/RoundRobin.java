package dev.parley.offer;

import dev.parley.queue.Queue;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** One at a time, in the order of their ids: the next after the agent who accepted last. */
@Component
class RoundRobin implements OfferStrategy {
  @Override
  public QueueStrategy kind() {
    return QueueStrategy.ROUND_ROBIN;
  }

  @Override
  public List<Candidate> choose(Queue queue, List<Candidate> askable) {
    var last = queue.lastEngaged();
    var next =
        last == null
            ? askable.getFirst()
            : askable.stream()
                .filter(candidate -> isAfter(candidate.agent().value(), last.value()))
                .findFirst()
                .orElse(askable.getFirst());
    return List.of(next);
  }

  // by text, as the database orders ids: UUID.compareTo is signed
  private static boolean isAfter(UUID id, UUID other) {
    return id.toString().compareTo(other.toString()) > 0;
  }
}
