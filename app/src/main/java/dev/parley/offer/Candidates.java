package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import dev.parley.queue.QueueStrategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Applies the rules to those who might be asked, as they are now. */
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

  CandidateSelection ofQueue(QueueId id, InteractionId interaction) {
    var queue = queues.get(id);
    var requirements = reader.requirements(id, interaction);
    var candidates = reader.ofQueue(id, interaction, requirements.relaxed());
    return CandidateSelection.of(queue, candidates, requirements, strategyOf(queue.strategy()));
  }

  /** Empty if there is no such agent. */
  Optional<CandidateSelection> ofNamed(AgentId agent, InteractionId interaction) {
    return reader.named(agent, interaction).stream().findFirst().map(CandidateSelection::ofNamed);
  }

  /** A kind without a class is a programming error. */
  private OfferStrategy strategyOf(QueueStrategy kind) {
    var strategy = strategies.get(kind);
    if (strategy == null) {
      throw new IllegalStateException("No strategy " + kind);
    }
    return strategy;
  }
}
