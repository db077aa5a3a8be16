package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import dev.parley.queue.Queue;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueStrategy;
import java.time.Duration;
import java.util.UUID;

/** Members of a queue as rules see them. */
final class CandidateFixture {
  private CandidateFixture() {}

  static Candidate free(int number) {
    return with(number, PresenceState.AVAILABLE, 0, false);
  }

  static Candidate with(int number, PresenceState presence, int load, boolean refused) {
    var id = UUID.fromString("%x0000000-0000-4000-8000-000000000000".formatted(number));
    return new Candidate(new AgentId(id), "Agent " + number, presence, 2, load, refused);
  }

  static Queue queue(QueueStrategy strategy, AgentId lastEngaged) {
    return new Queue(
        new QueueId(UUID.randomUUID()),
        "Sales",
        strategy,
        Duration.ofSeconds(30),
        Duration.ofMinutes(30),
        5,
        lastEngaged);
  }
}
