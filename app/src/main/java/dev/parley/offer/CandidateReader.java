package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.InteractionId;
import dev.parley.queue.QueueId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads in one statement each what the selection and the matching of chats and agents need. */
@Repository
class CandidateReader {
  private final JdbcClient jdbc;

  CandidateReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The queue's members in the order of their ids. */
  List<Candidate> members(QueueId queue, InteractionId interaction, int round) {
    return jdbc.sql(
            """
            select a.id, a.name, a.capacity, coalesce(p.state, 'OFFLINE') as presence,
              (select count(*) from interaction i
                where i.agent_id = a.id and i.state = 'CONVERSATION')
              + (select count(*) from offer o where o.agent_id = a.id and o.state = 'PENDING'
                  and o.interaction_id <> :interaction) as load,
              exists (select 1 from offer o where o.interaction_id = :interaction
                and o.round = :round and o.agent_id = a.id
                and o.state in ('REJECTED', 'TIMED_OUT')) as refused
            from queue_member m
            join agent a on a.id = m.agent_id
            left join agent_presence p on p.agent_id = a.id
            where m.queue_id = :queue
            order by a.id
            """)
        .param("interaction", interaction.value())
        .param("round", round)
        .param("queue", queue.value())
        .query(
            (row, index) ->
                new Candidate(
                    new AgentId(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    PresenceState.valueOf(row.getString("presence")),
                    row.getInt("capacity"),
                    row.getInt("load"),
                    row.getBoolean("refused")))
        .list();
  }

  /**
   * The waiting chat that should be offered next, if somebody can be asked now: of the heaviest
   * queue, then the highest priority, then the longest wait. Its row is locked; chats that somebody
   * else works on are passed over.
   */
  Optional<InteractionId> nextWaiting() {
    return jdbc.sql(
            """
            with free as materialized (
              select a.id from agent_presence p join agent a on a.id = p.agent_id
              where p.state = 'AVAILABLE' and a.capacity >
                (select count(*) from interaction i
                  where i.agent_id = a.id and i.state = 'CONVERSATION')
                + (select count(*) from offer o where o.agent_id = a.id and o.state = 'PENDING'))
            select i.id from queue_entry e
            join queue q on q.id = e.queue_id
            join interaction i on i.id = e.interaction_id
            where e.waiting and exists (
              select 1 from free join queue_member m on m.agent_id = free.id
              where m.queue_id = e.queue_id and not exists (
                select 1 from offer o where o.interaction_id = e.interaction_id
                  and o.round = e.round and o.agent_id = free.id
                  and o.state in ('REJECTED', 'TIMED_OUT')))
            order by q.weight desc, e.priority desc, e.entered_at
            limit 1 for no key update of i skip locked
            """)
        .query((row, index) -> new InteractionId(row.getObject("id", UUID.class)))
        .optional();
  }
}
