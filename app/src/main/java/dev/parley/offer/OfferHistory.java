package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads to whom a chat was offered: an agent's own chats only, all for a supervisor. */
@Repository
public class OfferHistory {
  private static final int MOST = 200;

  private final InteractionService interactions;
  private final JdbcClient jdbc;

  OfferHistory(InteractionService interactions, JdbcClient jdbc) {
    this.interactions = interactions;
    this.jdbc = jdbc;
  }

  /**
   * The newest 200 offers of the chat, the newest first.
   *
   * @throws InteractionNotFound if there is no such chat or it is not the caller's
   */
  public List<PastOffer> of(StaffIdentity caller, InteractionId id) {
    var chat = interactions.get(id);
    if (!isFor(caller, chat)) {
      throw new InteractionNotFound(id);
    }
    return read(id);
  }

  private static boolean isFor(StaffIdentity caller, Interaction chat) {
    return caller.roles().contains(StaffRole.SUPERVISOR) || chat.isOf(new AgentId(caller.id()));
  }

  private List<PastOffer> read(InteractionId id) {
    return jdbc.sql(
            """
            select o.*, a.name as agent_name, q.name as queue_name, sender.name as transfer_from,
              winner.name as taken_by
            from offer o
            join agent a on a.id = o.agent_id
            left join queue q on q.id = o.queue_id
            left join transfer t on t.id = o.transfer_id
            left join agent sender on sender.id = t.from_agent_id
            left join lateral (
              select won.agent_id from offer won
              where won.interaction_id = o.interaction_id and won.state = 'ACCEPTED'
                and won.ended_at >= o.offered_at
              order by won.ended_at limit 1) first on o.reason = 'TAKEN' and o.state = 'RESCINDED'
            left join agent winner on winner.id = first.agent_id
            where o.interaction_id = ?
            order by o.offered_at desc, a.name, o.id limit ?
            """)
        .params(id.value(), MOST)
        .query(OfferHistory::offer)
        .list();
  }

  private static PastOffer offer(ResultSet row, int index) throws SQLException {
    var state = OfferState.valueOf(row.getString("state"));
    var ended = row.getTimestamp("ended_at");
    return new PastOffer(
        row.getObject("id", UUID.class),
        row.getObject("agent_id", UUID.class),
        row.getString("agent_name"),
        row.getString("queue_name"),
        row.getString("transfer_from"),
        row.getInt("round"),
        row.getTimestamp("offered_at").toInstant(),
        ended == null ? null : ended.toInstant(),
        state,
        state == OfferState.REJECTED ? row.getString("reason") : null,
        rescinded(state, row.getString("reason")),
        row.getString("taken_by"));
  }

  private static @Nullable RescindReason rescinded(OfferState state, @Nullable String reason) {
    return state == OfferState.RESCINDED && reason != null ? RescindReason.valueOf(reason) : null;
  }
}
