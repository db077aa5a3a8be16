package dev.parley.transcript;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.TranscriptMailState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code transcript_mail}. */
@Repository
class TranscriptMailRepository {
  private final JdbcClient jdbc;

  TranscriptMailRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether the chat's website lets its customers have it mailed. */
  boolean isOffered(InteractionId interaction) {
    return jdbc.sql(
            """
            select exists (select 1 from interaction i join transcript_mail_website t
              using (website_key) where i.id = ?)
            """)
        .param(interaction.value())
        .query(Boolean.class)
        .single();
  }

  /** How often it was asked for. */
  int count(InteractionId interaction) {
    return jdbc.sql("select count(*) from transcript_mail where interaction_id = ?")
        .param(interaction.value())
        .query(Integer.class)
        .single();
  }

  void insert(TranscriptMail mail, Instant now) {
    jdbc.sql(
            """
            insert into transcript_mail
              (id, interaction_id, address, language, state, requested_at)
            values (?, ?, ?, ?, 'REQUESTED', ?)
            """)
        .params(
            mail.id(),
            mail.interaction().value(),
            mail.address(),
            mail.language().toLanguageTag(),
            Timestamp.from(now))
        .update();
  }

  /** Another address or language for what has not gone out yet. */
  void update(TranscriptMail mail) {
    jdbc.sql("update transcript_mail set address = ?, language = ? where id = ?")
        .params(mail.address(), mail.language().toLanguageTag(), mail.id())
        .update();
  }

  /** That of a chat which has not gone out yet. */
  Optional<TranscriptMail> requested(InteractionId interaction) {
    return jdbc.sql(
            "select * from transcript_mail where interaction_id = ? and state = 'REQUESTED'")
        .param(interaction.value())
        .query(TranscriptMailRepository::mail)
        .optional();
  }

  /** One that has not gone out yet. */
  Optional<TranscriptMail> find(UUID id) {
    return jdbc.sql("select * from transcript_mail where id = ? and state = 'REQUESTED'")
        .param(id)
        .query(TranscriptMailRepository::mail)
        .optional();
  }

  /** It is over, and whom it was for is forgotten. */
  void end(UUID id, TranscriptMailState state, Instant now) {
    jdbc.sql(
            """
            update transcript_mail set state = ?, ended_at = ?, address = null
            where id = ? and state = 'REQUESTED'
            """)
        .params(state.name(), Timestamp.from(now), id)
        .update();
  }

  private static TranscriptMail mail(ResultSet row, int index) throws SQLException {
    return new TranscriptMail(
        row.getObject("id", UUID.class),
        new InteractionId(row.getObject("interaction_id", UUID.class)),
        row.getString("address"),
        TranscriptLanguages.of(row.getString("language")));
  }
}
