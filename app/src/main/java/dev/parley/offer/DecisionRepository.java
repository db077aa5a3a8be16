package dev.parley.offer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.offer.DecisionView.Asked;
import dev.parley.offer.DecisionView.LeftOut;
import dev.parley.process.Selection;
import dev.parley.queue.QueueStrategy;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The append-only record of every routing step: whom it asked, whom not, and why. */
@Repository
class DecisionRepository {
  private static final String VIEW =
      """
      select d.*, q.name as queue_name from decision d left join queue q on q.id = d.queue_id
      """;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  DecisionRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Which element asked, and in which round. */
  record Step(AskingStep asking, int round) {}

  UUID record(InteractionId interaction, CandidateSelection selection, Step step) {
    var id = UUID.randomUUID();
    var queue = selection.queue();
    jdbc.sql(
            """
            insert into decision (id, interaction_id, queue_id, round, strategy, outcome, flow, step,
              rule, skills, skills_relaxed, candidates, excluded, made_at)
            values (:id, :interaction, :queue::uuid, :round, :strategy, :outcome, :flow, :step,
              :rule, :skills::jsonb, :relaxed, :candidates::jsonb, :excluded::jsonb, :now)
            """)
        .param("id", id)
        .param("interaction", interaction.value())
        .param("queue", value(queue, known -> known.id().value()))
        .param("round", step.round())
        .param("strategy", value(queue, known -> known.strategy().name()))
        .param("outcome", selection.outcome().name())
        .param("flow", step.asking().flow())
        .param("step", step.asking().name())
        .param("rule", selection.rule().name())
        .param("skills", json.writeValueAsString(selection.requirements().skills()))
        .param("relaxed", selection.requirements().relaxed())
        .param("candidates", written(selection.chosen(), DecisionRepository::asked))
        .param("excluded", written(selection.excluded(), DecisionRepository::leftOut))
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  /** Which element had the offer made. */
  AskingStep askingStep(OfferId offer) {
    return jdbc.sql(
            """
            select d.flow, d.step from decision d join offer o on o.decision_id = d.id where o.id = ?
            """)
        .param(offer.value())
        .query((row, index) -> new AskingStep(row.getString("flow"), row.getString("step")))
        .single();
  }

  /** The decision behind the agent's own offer. */
  Optional<DecisionView> behind(OfferId offer, AgentId agent) {
    return jdbc.sql(
            VIEW
                + """
                where d.id = (select decision_id from offer where id = ? and agent_id = ?)
                """)
        .params(offer.value(), agent.value())
        .query(this::view)
        .optional();
  }

  /** All of a chat, the oldest first. */
  List<DecisionView> of(InteractionId interaction) {
    return jdbc.sql(VIEW + "where d.interaction_id = ? order by d.made_at, d.id")
        .param(interaction.value())
        .query(this::view)
        .list();
  }

  private DecisionView view(ResultSet row, int index) throws SQLException {
    return new DecisionView(
        row.getObject("id", UUID.class),
        row.getString("flow"),
        row.getString("step"),
        row.getString("queue_name"),
        Rule.valueOf(row.getString("rule")),
        value(row.getString("strategy"), QueueStrategy::valueOf),
        row.getInt("round"),
        list(row.getString("skills"), RequiredSkill[].class),
        row.getBoolean("skills_relaxed"),
        list(row.getString("candidates"), Asked[].class),
        list(row.getString("excluded"), LeftOut[].class),
        Selection.valueOf(row.getString("outcome")),
        row.getTimestamp("made_at").toInstant());
  }

  private <T> List<T> list(String stored, Class<T[]> type) {
    return List.of(json.readValue(stored, type));
  }

  private <T, R> String written(List<T> all, Function<T, R> view) {
    return json.writeValueAsString(all.stream().map(view).toList());
  }

  private static <T, R> @Nullable R value(@Nullable T known, Function<T, R> read) {
    return known == null ? null : read.apply(known);
  }

  private static Asked asked(Candidate candidate) {
    return new Asked(candidate.agent().value(), candidate.name());
  }

  private static LeftOut leftOut(CandidateSelection.Excluded excluded) {
    var candidate = excluded.candidate();
    return new LeftOut(candidate.agent().value(), candidate.name(), excluded.reason());
  }
}
