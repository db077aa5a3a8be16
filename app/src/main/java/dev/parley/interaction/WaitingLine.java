package dev.parley.interaction;

import dev.parley.queue.QueueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chats that stand in a queue until an agent accepts: their order, rounds and places. */
@Repository
public class WaitingLine {
  private static final String PLACES =
      """
      select interaction_id, queue_id,
        row_number() over (partition by queue_id order by at_head desc, priority desc, entered_at)
          as place
      from queue_entry
      """;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WaitingLine(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * How a chat stands in its queue.
   *
   * @param round counts from 1; an agent who refused is not asked again in the round
   * @param newRoundAt when a round that everybody refused is tried again; null while it goes on
   */
  public record Standing(int round, @Nullable Instant newRoundAt) {}

  /**
   * @param place 1 = next
   * @param estimate the expected wait; null while the queue's pace is unknown
   */
  public record Place(InteractionId interaction, int place, @Nullable Duration estimate) {}

  private record Entered(Standing standing, boolean fresh) {}

  /** Puts the chat into the queue's line, at its end; keeps the place it has there already. */
  public Standing enter(InteractionId interaction, QueueId queue) {
    var now = now();
    var entered =
        jdbc.sql(
                """
            insert into queue_entry (interaction_id, queue_id, entered_at, priority)
            select id, ?, ?, priority from interaction where id = ?
            on conflict (interaction_id) do update set
              round = case when queue_entry.queue_id = excluded.queue_id then queue_entry.round else 1 end,
              entered_at = case when queue_entry.queue_id = excluded.queue_id
                then queue_entry.entered_at else excluded.entered_at end,
              new_round_at = case when queue_entry.queue_id = excluded.queue_id
                then queue_entry.new_round_at end,
              at_head = queue_entry.at_head and queue_entry.queue_id = excluded.queue_id,
              queue_id = excluded.queue_id,
              priority = excluded.priority,
              waiting = false
            returning round, new_round_at, entered_at = ? as fresh
            """)
            .params(queue.value(), now, interaction.value(), now)
            .query(
                (row, index) ->
                    new Entered(
                        new Standing(
                            row.getInt("round"), instant(row.getTimestamp("new_round_at"))),
                        row.getBoolean("fresh")))
            .single();
    if (entered.fresh()) {
      events.publishEvent(new InteractionQueued(interaction, queue));
    }
    return entered.standing();
  }

  /** Puts the chat before all others of the queue's line, in a first round. */
  public void enterAtHead(InteractionId interaction, QueueId queue) {
    leave(interaction);
    enter(interaction, queue);
    jdbc.sql("update queue_entry set at_head = true where interaction_id = ?")
        .param(interaction.value())
        .update();
  }

  /** The next round begins: everybody may be asked again. */
  public void beginRound(InteractionId interaction, int round) {
    jdbc.sql("update queue_entry set round = ?, new_round_at = null where interaction_id = ?")
        .params(round, interaction.value())
        .update();
  }

  /** Nobody can be asked: the chat waits until an agent can be. */
  public void awaitAgent(InteractionId interaction) {
    jdbc.sql("update queue_entry set waiting = true where interaction_id = ?")
        .param(interaction.value())
        .update();
  }

  /**
   * Everybody has refused: the chat waits for another agent or for a new round.
   *
   * @return when the new round is due: {@code newRoundAt}, or earlier if that was settled before
   */
  public Instant awaitRound(InteractionId interaction, Instant newRoundAt) {
    return jdbc.sql(
            """
            update queue_entry set waiting = true, new_round_at = coalesce(new_round_at, ?)
            where interaction_id = ? returning new_round_at
            """)
        .params(Timestamp.from(newRoundAt), interaction.value())
        .query(Timestamp.class)
        .single()
        .toInstant();
  }

  /** Whether its process waits for an agent. */
  public boolean isWaiting(InteractionId interaction) {
    return jdbc.sql(
            "select exists (select 1 from queue_entry where interaction_id = ? and waiting)")
        .param(interaction.value())
        .query(Boolean.class)
        .single();
  }

  public void leave(InteractionId interaction) {
    jdbc.sql("delete from queue_entry where interaction_id = ?")
        .param(interaction.value())
        .update();
  }

  /** The chat's place; empty when it stands in no line. */
  public Optional<Place> place(InteractionId interaction) {
    return places(Stream.of(interaction.value()).toList()).stream().findFirst();
  }

  /** The places of those of the given interactions that wait in a line; not of transferred ones. */
  public Collection<Place> places(Collection<UUID> interactions) {
    return jdbc.sql(
            """
            with place as (%s), pace as (
              select q.id as queue_id, (
                select extract(epoch from max(a.accepted_at) - min(a.accepted_at)) / nullif(count(*) - 1, 0)
                from (
                  select accepted_at from interaction
                  where queue_id = q.id and accepted_at > :since
                  order by accepted_at desc limit 10) a) as seconds
              from queue q)
            select place.interaction_id, place.place, pace.seconds
            from place join pace using (queue_id)
            join unnest(:interactions) as asked (id) on asked.id = place.interaction_id
            where exists (
              select from interaction i where i.id = place.interaction_id and i.state = 'WAITING')
            """
                .formatted(PLACES))
        .param("since", Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
        .param("interactions", interactions.toArray(UUID[]::new))
        .query(WaitingLine::place)
        .list();
  }

  private static Place place(ResultSet row, int index) throws SQLException {
    var place = row.getInt("place");
    var pace = row.getDouble("seconds");
    var estimate = row.wasNull() ? null : Duration.ofSeconds(Math.round(pace * place));
    return new Place(
        new InteractionId(row.getObject("interaction_id", UUID.class)), place, estimate);
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
