package dev.parley.offer;

import dev.parley.queue.Queue;
import dev.parley.queue.QueueStrategy;
import java.util.List;

/** Chooses whom of the askable agents a queue asks now; one class per {@link QueueStrategy}. */
interface OfferStrategy {
  QueueStrategy kind();

  /**
   * @param askable at least one, in the order of their ids
   * @return at least one of them
   */
  List<Candidate> choose(Queue queue, List<Candidate> askable);
}
