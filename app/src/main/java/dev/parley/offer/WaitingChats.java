package dev.parley.offer;

import dev.parley.interaction.InteractionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the chat that should be offered next. */
@Repository
class WaitingChats {
  /**
   * Judges as {@link Candidate} does: whoever is found here is asked by the selection. Who has
   * refused wakes a chat for which no new round is due yet, so that one becomes due: they went away
   * after it and have come back.
   */
  private static final String NEXT =
      """
      with free as materialized (
        select a.id from agent_presence p join agent a on a.id = p.agent_id
        where p.state = 'AVAILABLE' and a.capacity >
          (select count(*) from held_interaction h where h.agent_id = a.id)
          + (select count(*) from offer o where o.agent_id = a.id and o.state = 'PENDING'))
      select i.id from queue_entry e
      join queue q on q.id = e.queue_id
      join interaction i on i.id = e.interaction_id
      where e.waiting and e.interaction_id <> all(:except) and exists (
        select from free
        left join queue_agent m on m.agent_id = free.id and m.queue_id = e.queue_id
        where (m.agent_id is not null or (free.id = i.preferred_agent_id and not exists (
            select from offer o where o.interaction_id = i.id and o.agent_id = free.id
              and o.state in ('REJECTED', 'TIMED_OUT'))))
          and not (i.state = 'CONVERSATION' and i.agent_id = free.id)
          and (m.capacity is null or m.capacity >
            (select count(*) from held_interaction h
              where h.agent_id = free.id and h.queue_id = e.queue_id)
            + (select count(*) from offer o where o.agent_id = free.id and o.state = 'PENDING'
                and o.queue_id = e.queue_id))
          and (coalesce(e.entered_at + q.skills_relaxed_after <= :now, false) or not exists (
            select from interaction_skill s where s.interaction_id = i.id and not exists (
              select from agent_skill k
              where k.agent_id = free.id and k.skill = s.skill and k.level >= s.level)))
          and (e.new_round_at is null or not exists (
            select from offer o where o.interaction_id = i.id and o.agent_id = free.id
              and o.queue_id = e.queue_id and o.round = e.round and o.offered_at >= e.entered_at
              and o.state in ('REJECTED', 'TIMED_OUT'))))
      order by q.weight desc, e.at_head desc, e.priority desc, e.entered_at
      limit 1 for no key update of i skip locked
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  WaitingChats(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The waiting chat that comes next, if somebody can be asked for it now: of the heaviest queue,
   * then one that came back, then the highest priority, then the longest wait. Its row is locked;
   * chats that somebody else works on are passed over.
   *
   * @param except those that are not looked at
   */
  Optional<InteractionId> next(Collection<InteractionId> except) {
    return jdbc.sql(NEXT)
        .param("except", except.stream().map(InteractionId::value).toArray(UUID[]::new))
        .param("now", Timestamp.from(clock.instant()))
        .query((row, index) -> new InteractionId(row.getObject("id", UUID.class)))
        .optional();
  }
}
