package dev.parley.supervision;

import dev.parley.platform.engine.ProcessPath;
import dev.parley.platform.engine.ProcessPath.ProcessInstancePath;
import dev.parley.platform.engine.ProcessPath.RunningTimer;
import dev.parley.process.OfferToQueue;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a chat's offers end: their rows say so, no timer of the engine does. */
@Repository
public class OfferEnds {
  private final JdbcClient jdbc;
  private final Clock clock;

  OfferEnds(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The path of the chat with that end as a timer at the task "Offer interaction". */
  public ProcessPath on(ProcessPath path, UUID interaction) {
    return endOf(interaction).map(end -> withTimer(path, timer(end))).orElse(path);
  }

  // a look into the offers, as the list has one
  private Optional<Instant> endOf(UUID interaction) {
    return jdbc.sql(
            "select expires_at from offer where interaction_id = ? and state = 'PENDING' limit 1")
        .param(interaction)
        .query(Timestamp.class)
        .optional()
        .map(Timestamp::toInstant);
  }

  private RunningTimer timer(Instant end) {
    var remaining = Duration.between(clock.instant(), end).toMillis();
    return new RunningTimer(OfferToQueue.OFFER_INTERACTION, end, Math.max(0, remaining));
  }

  private static ProcessPath withTimer(ProcessPath path, RunningTimer timer) {
    return new ProcessPath(
        path.instances().stream()
            .map(one -> standsAt(one, timer.activityId()) ? withTimer(one, timer) : one)
            .toList());
  }

  private static boolean standsAt(ProcessInstancePath instance, String activity) {
    return instance.activities().stream()
        .anyMatch(passage -> passage.activityId().equals(activity) && passage.endedAt() == null);
  }

  private static ProcessInstancePath withTimer(ProcessInstancePath one, RunningTimer timer) {
    return new ProcessInstancePath(
        one.id(),
        one.parentId(),
        one.calledFrom(),
        one.definitionId(),
        one.key(),
        one.version(),
        one.name(),
        one.active(),
        one.activities(),
        Stream.concat(Stream.of(timer), one.timers().stream()).toList());
  }
}
