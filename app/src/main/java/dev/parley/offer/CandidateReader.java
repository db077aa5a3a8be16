package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.InteractionId;
import dev.parley.queue.QueueId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads in one statement each what the selection needs to know. */
@Repository
class CandidateReader {
  /**
   * Of {@code asked} (agent_id, member, queue_capacity), about the chat and its line. What the
   * agents hold and are asked is counted once for all: of each alone it would be looked for by
   * indexes that also hold what has ended.
   */
  private static final String CANDIDATES =
      """
      , held as materialized (
        select h.agent_id, count(*) as load,
          count(*) filter (where h.queue_id = :queue::uuid) as queue_load
        from held_interaction h where h.agent_id in (select agent_id from asked)
        group by h.agent_id
      ), pending as materialized (
        select o.agent_id, count(*) as load,
          count(*) filter (where o.queue_id = :queue::uuid) as queue_load
        from offer o
        where o.state = 'PENDING' and o.interaction_id <> :interaction
          and o.agent_id in (select agent_id from asked)
        group by o.agent_id
      ), answered as materialized (
        select distinct on (o.agent_id) o.agent_id, o.state
        from queue_entry e
        join offer o on o.interaction_id = e.interaction_id and o.round = e.round
          and o.offered_at >= e.entered_at
        where e.interaction_id = :interaction and o.queue_id = :queue::uuid
          and o.state in ('REJECTED', 'TIMED_OUT')
        order by o.agent_id, o.ended_at desc
      )
      select a.id, a.name, a.capacity, coalesce(p.state, 'OFFLINE') as presence, asked.member,
        asked.queue_capacity,
        i.preferred_agent_id is not distinct from a.id and not exists (
          select from offer o where o.interaction_id = i.id and o.agent_id = a.id
            and o.state in ('REJECTED', 'TIMED_OUT')) as preferred,
        i.state = 'CONVERSATION' and i.agent_id = a.id as has_the_chat,
        :relaxed or not exists (
          select from interaction_skill s where s.interaction_id = i.id and not exists (
            select from agent_skill k
            where k.agent_id = a.id and k.skill = s.skill and k.level >= s.level)) as skilled,
        coalesce(held.load, 0) + coalesce(pending.load, 0) as load,
        coalesce(held.queue_load, 0) + coalesce(pending.queue_load, 0) as queue_load,
        answered.state as answer,
        (select max(o.offered_at) from offer o
          where o.queue_id = :queue::uuid and o.agent_id = a.id) as notified_at
      from interaction i
      cross join asked
      join agent a on a.id = asked.agent_id
      left join agent_presence p on p.agent_id = a.id
      left join held on held.agent_id = a.id
      left join pending on pending.agent_id = a.id
      left join answered on answered.agent_id = a.id
      where i.id = :interaction
      order by a.id
      """;

  /** The members, and the agent whom the customer knows. */
  private static final String OF_QUEUE =
      """
      with asked as materialized (
        select agent_id, true as member, capacity as queue_capacity
        from queue_agent where queue_id = :queue
        union all
        select preferred_agent_id, false, null from interaction c
        where c.id = :interaction and c.preferred_agent_id is not null and not exists (
          select from queue_agent m
          where m.queue_id = :queue and m.agent_id = c.preferred_agent_id))
      """;

  private static final String NAMED =
      """
      with asked as (select :agent::uuid as agent_id, true as member, null::integer as queue_capacity)
      """;

  private static final String REQUIREMENTS =
      """
      select s.skill, s.level,
        coalesce(e.entered_at + q.skills_relaxed_after <= :now, false) as relaxed
      from interaction_skill s
      join queue q on q.id = :queue
      left join queue_entry e on e.interaction_id = s.interaction_id
      where s.interaction_id = :interaction
      order by s.skill
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CandidateReader(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Required(RequiredSkill skill, boolean relaxed) {}

  /** What the chat, which stands in the queue's line, requires now. */
  Requirements requirements(QueueId queue, InteractionId interaction) {
    var required =
        jdbc.sql(REQUIREMENTS)
            .param("queue", queue.value())
            .param("interaction", interaction.value())
            .param("now", Timestamp.from(clock.instant()))
            .query(CandidateReader::required)
            .list();
    return new Requirements(
        required.stream().map(Required::skill).toList(),
        required.stream().anyMatch(Required::relaxed));
  }

  /** Who might be asked, in the order of their ids. */
  List<Candidate> ofQueue(QueueId queue, InteractionId interaction, boolean relaxed) {
    return jdbc.sql(OF_QUEUE + CANDIDATES)
        .param("queue", queue.value())
        .param("interaction", interaction.value())
        .param("relaxed", relaxed)
        .query(CandidateReader::candidate)
        .list();
  }

  /** One agent, whatever their skills and queues. */
  List<Candidate> named(AgentId agent, InteractionId interaction) {
    return jdbc.sql(NAMED + CANDIDATES)
        .param("agent", agent.value())
        .param("queue", null)
        .param("interaction", interaction.value())
        .param("relaxed", true)
        .query(CandidateReader::candidate)
        .list();
  }

  private static Required required(ResultSet row, int index) throws SQLException {
    return new Required(
        new RequiredSkill(row.getString("skill"), row.getInt("level")), row.getBoolean("relaxed"));
  }

  private static Candidate candidate(ResultSet row, int index) throws SQLException {
    var answer = row.getString("answer");
    return new Candidate(
        new AgentId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getBoolean("member"),
        row.getBoolean("preferred"),
        row.getBoolean("has_the_chat"),
        PresenceState.valueOf(row.getString("presence")),
        row.getBoolean("skilled"),
        row.getInt("capacity"),
        row.getInt("load"),
        row.getObject("queue_capacity", Integer.class),
        row.getInt("queue_load"),
        answer == null ? null : OfferState.valueOf(answer),
        instant(row.getTimestamp("notified_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
