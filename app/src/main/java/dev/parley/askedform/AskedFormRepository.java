package dev.parley.askedform;

import dev.parley.interaction.InteractionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code asked_form}: which forms customers are or were asked, and their answers. */
@Repository
class AskedFormRepository {
  private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  AskedFormRepository(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void insert(AskedForm asked) {
    jdbc.sql(
            """
            insert into asked_form (id, interaction_id, form_id, choice_key, step, task_id, asked_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            asked.id(),
            asked.interaction().value(),
            asked.form(),
            asked.field(),
            asked.step(),
            asked.task(),
            now())
        .update();
  }

  /** What was filled in before the chat: nobody is asked for it any more. */
  void insertAnswered(InteractionId interaction, String form, Map<String, Object> answers) {
    var now = now();
    jdbc.sql(
            """
            insert into asked_form
              (id, interaction_id, form_id, asked_at, answers, answered_at, ended_at)
            values (?, ?, ?, ?, ?::jsonb, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            interaction.value(),
            form,
            now,
            json.writeValueAsString(answers),
            now,
            now)
        .update();
  }

  /** The form that this customer is asked now, if it is this one. */
  Optional<AskedForm> findOpen(InteractionId interaction, UUID id) {
    return jdbc.sql(
            "select * from asked_form where id = ? and interaction_id = ? and ended_at is null")
        .params(id, interaction.value())
        .query(AskedFormRepository::asked)
        .optional();
  }

  void answer(UUID id, Map<String, Object> answers) {
    jdbc.sql("update asked_form set answers = ?::jsonb, answered_at = ? where id = ?")
        .params(json.writeValueAsString(answers), now(), id)
        .update();
  }

  /** Nobody is asked any more; again is harmless. */
  void end(InteractionId interaction) {
    jdbc.sql("update asked_form set ended_at = ? where interaction_id = ? and ended_at is null")
        .params(now(), interaction.value())
        .update();
  }

  /** What this customer has answered before under this id. */
  Optional<AnsweredRow> findAnswered(InteractionId interaction, UUID id) {
    return answered(interaction).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  /** Whether exactly these answers were given, however their JSON was written. */
  boolean isAnsweredWith(UUID id, Map<String, Object> answers) {
    return jdbc.sql("select exists (select from asked_form where id = ? and answers = ?::jsonb)")
        .params(id, json.writeValueAsString(answers))
        .query(Boolean.class)
        .single();
  }

  /** The oldest first. */
  List<AnsweredRow> answered(InteractionId interaction) {
    return jdbc.sql(
            """
            select * from asked_form where interaction_id = ? and answered_at is not null
            order by asked_at, id
            """)
        .param(interaction.value())
        .query(this::row)
        .list();
  }

  private static AskedForm asked(ResultSet row, int index) throws SQLException {
    return new AskedForm(
        row.getObject("id", UUID.class),
        new InteractionId(row.getObject("interaction_id", UUID.class)),
        row.getString("form_id"),
        row.getString("choice_key"),
        row.getString("step"),
        row.getString("task_id"));
  }

  private AnsweredRow row(ResultSet row, int index) throws SQLException {
    return new AnsweredRow(
        row.getObject("id", UUID.class),
        row.getString("form_id"),
        row.getTimestamp("asked_at").toInstant(),
        row.getTimestamp("answered_at").toInstant(),
        json.readValue(row.getString("answers"), ANSWERS));
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
