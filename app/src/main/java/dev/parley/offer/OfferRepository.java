package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.queue.QueueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code offer}: one row per agent per try; an offer leaves PENDING once. */
@Repository
class OfferRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  OfferRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Who is asked about which chat, in which round, by which decision and for how long.
   *
   * @param queue null if the agent was named
   * @param task null until that is created
   */
  record Try(
      InteractionId interaction,
      @Nullable QueueId queue,
      int round,
      UUID decision,
      Duration timeout,
      @Nullable String task) {}

  // the one look into the transfers from here: who is asked for a pending one is asked by it
  void insert(Try next, List<AgentId> agents) {
    var now = clock.instant();
    jdbc.sql(
            """
            insert into offer (id, interaction_id, queue_id, agent_id, decision_id, round, task_id,
              state, offered_at, expires_at, transfer_id)
            select gen_random_uuid(), ?, ?::uuid, agent_id, ?, ?, ?, 'PENDING', ?, ?, (
              select id from transfer where interaction_id = ? and state = 'PENDING')
            from unnest(?::uuid[]) as agent_id
            """)
        .params(
            next.interaction().value(),
            next.queue() == null ? null : next.queue().value(),
            next.decision(),
            next.round(),
            next.task(),
            Timestamp.from(now),
            Timestamp.from(now.plus(next.timeout())),
            next.interaction().value(),
            agents.stream().map(AgentId::value).toArray(UUID[]::new))
        .update();
  }

  /** Ties the pending offers of the chat to their task; answers them. */
  List<Offer> tieToTask(InteractionId interaction, String task) {
    return jdbc.sql(
            """
            update offer set task_id = ? where interaction_id = ? and state = 'PENDING' returning *
            """)
        .params(task, interaction.value())
        .query(OfferRepository::offer)
        .list();
  }

  /** The agent's own offer. */
  Optional<Offer> find(OfferId id, AgentId agent) {
    return jdbc.sql("select * from offer where id = ? and agent_id = ?")
        .params(id.value(), agent.value())
        .query(OfferRepository::offer)
        .optional();
  }

  List<Offer> pendingOf(AgentId agent) {
    return jdbc.sql("select * from offer where agent_id = ? and state = 'PENDING'")
        .param(agent.value())
        .query(OfferRepository::offer)
        .list();
  }

  /** Those whose agents are not available now. */
  List<Offer> pendingOfAbsent() {
    return jdbc.sql(
            """
            select o.* from offer o join agent_presence p on p.agent_id = o.agent_id
            where o.state = 'PENDING' and p.state <> 'AVAILABLE'
            """)
        .query(OfferRepository::offer)
        .list();
  }

  /** Those whose agents have as many chats as they can have, in all or of the queue. */
  List<Offer> pendingOfFull() {
    return jdbc.sql(
            """
            with held as (
              select agent_id, queue_id, count(*) as of_queue,
                sum(count(*)) over (partition by agent_id) as load
              from held_interaction group by agent_id, queue_id
            )
            select o.* from offer o join agent a on a.id = o.agent_id
            left join queue_agent m on m.agent_id = o.agent_id and m.queue_id = o.queue_id
            where o.state = 'PENDING' and exists (
              select from held h where h.agent_id = o.agent_id and (h.load >= a.capacity
                or (h.queue_id = o.queue_id and h.of_queue >= m.capacity)))
            """)
        .query(OfferRepository::offer)
        .list();
  }

  /** Chats with offers whose time is over at that instant, the longest over first. */
  List<InteractionId> due(Instant at, Collection<InteractionId> except, int most) {
    return jdbc.sql(
            """
            select interaction_id from offer
            where state = 'PENDING' and expires_at <= ? and interaction_id <> all(?)
            group by interaction_id order by min(expires_at) limit ?
            """)
        .params(
            Timestamp.from(at),
            except.stream().map(InteractionId::value).toArray(UUID[]::new),
            most)
        .query((row, index) -> new InteractionId(row.getObject("interaction_id", UUID.class)))
        .list();
  }

  /** Ends the chat's pending offers whose time is over at that instant; answers those. */
  List<Offer> endDue(InteractionId interaction, Instant at) {
    return jdbc.sql(
            """
            update offer set state = 'TIMED_OUT', ended_at = ?
            where interaction_id = ? and state = 'PENDING' and expires_at <= ? returning *
            """)
        .params(Timestamp.from(clock.instant()), interaction.value(), Timestamp.from(at))
        .query(OfferRepository::offer)
        .list();
  }

  boolean anyPending(InteractionId interaction) {
    return jdbc.sql(
            "select exists (select 1 from offer where interaction_id = ? and state = 'PENDING')")
        .param(interaction.value())
        .query(Boolean.class)
        .single();
  }

  /** Ends one offer; empty if it was not pending any more. */
  Optional<Offer> end(OfferId id, OfferState state, @Nullable String reason) {
    return jdbc.sql(
            """
            update offer set state = ?, reason = ?, ended_at = ?
            where id = ? and state = 'PENDING' returning *
            """)
        .params(state.name(), reason, Timestamp.from(clock.instant()), id.value())
        .query(OfferRepository::offer)
        .optional();
  }

  /** Ends every pending offer of the chat; answers those that it ended. */
  List<Offer> endAll(InteractionId interaction, OfferState state, @Nullable String reason) {
    return jdbc.sql(
            """
            update offer set state = ?, reason = ?, ended_at = ?
            where interaction_id = ? and state = 'PENDING' returning *
            """)
        .params(state.name(), reason, Timestamp.from(clock.instant()), interaction.value())
        .query(OfferRepository::offer)
        .list();
  }

  private static Offer offer(ResultSet row, int index) throws SQLException {
    return new Offer(
        new OfferId(row.getObject("id", UUID.class)),
        new InteractionId(row.getObject("interaction_id", UUID.class)),
        Optional.ofNullable(row.getObject("queue_id", UUID.class)).map(QueueId::new).orElse(null),
        new AgentId(row.getObject("agent_id", UUID.class)),
        OfferState.valueOf(row.getString("state")),
        row.getString("task_id"),
        row.getString("reason"));
  }
}
