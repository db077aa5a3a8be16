package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import dev.parley.queue.Queue;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Applies a queue's strategy to its members as they are now. */
@Component
class Candidates {
  private final CandidateReader reader;
  private final QueueService queues;
  private final Map<QueueStrategy, OfferStrategy> strategies;

  Candidates(CandidateReader reader, QueueService queues, List<OfferStrategy> strategies) {
    this.reader = reader;
    this.queues = queues;
    this.strategies =
        strategies.stream().collect(Collectors.toMap(OfferStrategy::kind, Function.identity()));
  }

  /** The strategy of the queue; a kind without a class is a programming error. */
  OfferStrategy strategyOf(Queue queue) {
    var strategy = strategies.get(queue.strategy());
    if (strategy == null) {
      throw new IllegalStateException("No strategy " + queue.strategy());
    }
    return strategy;
  }

  CandidateSelection select(QueueId id, InteractionId interaction, int round) {
    var queue = queues.get(id);
    var strategy = strategyOf(queue);
    if (!strategy.remembers()) {
      return CandidateSelection.of(queue, reader.members(id, interaction, round), strategy);
    }
    // the lock makes two chats that come at once go to two agents
    var locked = queues.lock(id);
    var selection = CandidateSelection.of(locked, reader.members(id, interaction, round), strategy);
    selection.chosen().forEach(chosen -> queues.engaged(id, chosen.agent()));
    return selection;
  }
}
