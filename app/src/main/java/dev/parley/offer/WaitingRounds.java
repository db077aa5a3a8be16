package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.WaitingLine;
import dev.parley.queue.QueueId;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The rounds in which a queue asks its agents, and the pause after one that everybody refused. */
@Component
class WaitingRounds {
  private static final Duration SHORTEST = Duration.ofMillis(1);

  private final WaitingLine line;
  private final Clock clock;
  private final Duration pause;
  private final ApplicationEventPublisher events;

  WaitingRounds(
      WaitingLine line,
      ApplicationEventPublisher events,
      Clock clock,
      @Value("${parley.offer.round-pause:5s}") Duration pause) {
    this.line = line;
    this.events = events;
    this.clock = clock;
    this.pause = pause;
  }

  /** Puts the chat into the line; answers its round, which is a new one when that is due. */
  int enter(InteractionId interaction, QueueId queue) {
    var standing = line.enter(interaction, queue);
    var newRoundAt = standing.newRoundAt();
    if (newRoundAt == null || clock.instant().isBefore(newRoundAt)) {
      return standing.round();
    }
    line.beginRound(interaction, standing.round() + 1);
    return standing.round() + 1;
  }

  /** Everybody has refused: the chat waits for somebody else, or for the next round. */
  Duration awaitNextRound(InteractionId interaction) {
    var now = clock.instant();
    var due = line.awaitRound(interaction, now.plus(pause));
    events.publishEvent(new MatchDue());
    var left = Duration.between(now, due);
    return left.compareTo(SHORTEST) < 0 ? SHORTEST : left;
  }

  /** Nobody can be asked: the chat waits for an agent. */
  void awaitAgent(InteractionId interaction) {
    line.awaitAgent(interaction);
    events.publishEvent(new MatchDue());
  }

  /** A chat that goes on in its flow holds no place and wakes nobody. */
  @EventListener
  void leave(QueueTimeOver over) {
    line.leave(over.interaction());
  }
}
