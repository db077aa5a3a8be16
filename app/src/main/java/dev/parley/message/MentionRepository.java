package dev.parley.message;

import dev.parley.agent.Colleague;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code mention}, with what its note says. */
@Repository
class MentionRepository {
  private static final String SELECT =
      """
      select m.*, i.website_key, i.contact_name, n.id as note_id, n.author_name, n.text
      from mention m
      join note n on n.interaction_id = m.interaction_id and n.seq = m.note_seq
      join interaction i on i.id = m.interaction_id
      """;

  private final JdbcClient jdbc;

  MentionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Note note, Colleague colleague) {
    jdbc.sql(
            """
            insert into mention (id, interaction_id, note_seq, colleague_id, name, mentioned_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            UUID.randomUUID(),
            note.interactionId(),
            note.seq(),
            colleague.id(),
            colleague.name(),
            Timestamp.from(note.sentAt()))
        .update();
  }

  Mention of(Note note, UUID colleague) {
    return jdbc.sql(SELECT + "where m.interaction_id = ? and m.note_seq = ? and m.colleague_id = ?")
        .params(note.interactionId(), note.seq(), colleague)
        .query(MentionRepository::mention)
        .single();
  }

  List<Mention> newest(UUID colleague, int limit) {
    return jdbc.sql(SELECT + "where m.colleague_id = ? order by m.mentioned_at desc, m.id limit ?")
        .params(colleague, limit)
        .query(MentionRepository::mention)
        .list();
  }

  long unseen(UUID colleague) {
    return jdbc.sql("select count(*) from mention where colleague_id = ? and seen_at is null")
        .param(colleague)
        .query(Long.class)
        .single();
  }

  /** Of this colleague only; answers those that had not been seen. */
  List<UUID> see(UUID colleague, Collection<UUID> ids, Instant now) {
    return jdbc.sql(
            """
            update mention set seen_at = ? where colleague_id = ? and id = any(?) and seen_at is null
            returning id
            """)
        .params(Timestamp.from(now), colleague, ids.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  private static Mention mention(ResultSet row, int index) throws SQLException {
    return new Mention(
        row.getObject("id", UUID.class),
        row.getObject("interaction_id", UUID.class),
        row.getString("website_key"),
        row.getString("contact_name"),
        row.getObject("note_id", UUID.class),
        row.getString("author_name"),
        row.getString("text"),
        row.getTimestamp("mentioned_at").toInstant(),
        row.getTimestamp("seen_at") != null);
  }
}
