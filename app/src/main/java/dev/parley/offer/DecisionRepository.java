package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.offer.DecisionView.Asked;
import dev.parley.offer.DecisionView.LeftOut;
import dev.parley.queue.QueueStrategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The append-only record of every routing step: whom it asked, whom not, and why. */
@Repository
class DecisionRepository {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  DecisionRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  UUID record(InteractionId interaction, CandidateSelection selection, int round) {
    var id = UUID.randomUUID();
    var queue = selection.queue();
    jdbc.sql(
            """
            insert into decision (id, interaction_id, queue_id, round, strategy, outcome,
              candidates, excluded, made_at)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)
            """)
        .params(
            id,
            interaction.value(),
            queue.id().value(),
            round,
            queue.strategy().name(),
            selection.outcome().name(),
            json.writeValueAsString(
                selection.chosen().stream().map(DecisionRepository::asked).toList()),
            json.writeValueAsString(
                selection.excluded().stream().map(DecisionRepository::leftOut).toList()),
            Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  /** The decision behind the agent's own offer. */
  Optional<DecisionView> behind(OfferId offer, AgentId agent) {
    return jdbc.sql(
            """
            select d.*, q.name as queue_name, w.routing_flow
            from offer o
            join decision d on d.id = o.decision_id
            join queue q on q.id = d.queue_id
            join interaction i on i.id = o.interaction_id
            join website w on w.key = i.website_key
            where o.id = ? and o.agent_id = ?
            """)
        .params(offer.value(), agent.value())
        .query(this::view)
        .optional();
  }

  private DecisionView view(ResultSet row, int index) throws SQLException {
    return new DecisionView(
        row.getString("routing_flow"),
        row.getString("queue_name"),
        QueueStrategy.valueOf(row.getString("strategy")),
        row.getInt("round"),
        List.of(json.readValue(row.getString("candidates"), Asked[].class)),
        List.of(json.readValue(row.getString("excluded"), LeftOut[].class)),
        row.getTimestamp("made_at").toInstant());
  }

  private static Asked asked(Candidate candidate) {
    return new Asked(candidate.agent().value(), candidate.name());
  }

  private static LeftOut leftOut(CandidateSelection.Excluded excluded) {
    var candidate = excluded.candidate();
    return new LeftOut(candidate.agent().value(), candidate.name(), excluded.reason().name());
  }
}
