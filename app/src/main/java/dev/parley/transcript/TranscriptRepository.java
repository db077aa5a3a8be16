package dev.parley.transcript;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.Party;
import dev.parley.message.Attachment;
import dev.parley.transcript.TranscriptHead.GivenRating;
import dev.parley.website.RatingScale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a transcript is made of. */
@Repository
class TranscriptRepository {
  private final JdbcClient jdbc;

  TranscriptRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<TranscriptHead> head(InteractionId id) {
    return jdbc.sql(
            """
            select i.*, w.name as website_name, w.time_zone, q.name as queue_name,
              r.scale as rating_scale, r.value as rating_value, r.comment as rating_comment,
              array(select distinct a.alias from agent a where a.id = i.agent_id or a.id in
                (select m.agent_id from message m where m.interaction_id = i.id)) as agents
            from interaction i join website w on w.key = i.website_key
            left join rating r on r.interaction_id = i.id
            left join queue q on q.id = i.queue_id
            where i.id = ?
            """)
        .param(id.value())
        .query(TranscriptRepository::head)
        .optional();
  }

  /** The messages after a seq and up to another, in their order. */
  List<Said> messages(InteractionId id, long after, long last, int limit) {
    return jdbc.sql(
            """
            select m.seq, m.author, m.kind, a.alias, m.text, m.sent_at, %s
            from message m left join agent a on a.id = m.agent_id
            left join attachment f on f.id = m.attachment_id
            where m.interaction_id = ? and m.seq > ? and m.seq <= ? order by m.seq limit ?
            """
                .formatted(Attachment.COLUMNS))
        .params(id.value(), after, last, limit)
        .query(
            (row, index) ->
                new Said(
                    row.getLong("seq"),
                    Party.valueOf(row.getString("author")),
                    row.getString("kind"),
                    row.getString("alias"),
                    row.getString("text"),
                    Attachment.of(row),
                    row.getTimestamp("sent_at").toInstant()))
        .list();
  }

  /** What the staff said among itself, in its order. */
  List<Said> notes(InteractionId id) {
    return jdbc.sql(
            "select kind, author_name, text, sent_at from note where interaction_id = ? order by seq")
        .param(id.value())
        .query(
            (row, index) ->
                new Said(
                    0,
                    null,
                    row.getString("kind"),
                    row.getString("author_name"),
                    row.getString("text"),
                    null,
                    row.getTimestamp("sent_at").toInstant()))
        .list();
  }

  private static TranscriptHead head(ResultSet row, int index) throws SQLException {
    return new TranscriptHead(
        row.getObject("id", UUID.class),
        row.getString("website_name"),
        ZoneId.of(row.getString("time_zone")),
        row.getString("contact_name"),
        List.of((String[]) row.getArray("agents").getArray()),
        row.getString("queue_name"),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "accepted_at"),
        instant(row, "closed_at"),
        row.getString("disposition"),
        rating(row),
        row.getLong("last_seq"),
        row.getLong("customer_received_seq"),
        row.getLong("customer_read_seq"),
        row.getLong("agent_received_seq"),
        row.getLong("agent_read_seq"));
  }

  private static @Nullable GivenRating rating(ResultSet row) throws SQLException {
    var scale = row.getString("rating_scale");
    return scale == null
        ? null
        : new GivenRating(
            RatingScale.valueOf(scale),
            row.getInt("rating_value"),
            row.getString("rating_comment"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    Timestamp at = row.getTimestamp(column);
    return at == null ? null : at.toInstant();
  }
}
