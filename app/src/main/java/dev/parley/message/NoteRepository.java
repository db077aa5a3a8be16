package dev.parley.message;

import dev.parley.interaction.InteractionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only table {@code note}. */
@Repository
class NoteRepository {
  private static final String SELECT =
      """
      select n.*, array(select m.colleague_id from mention m
          where m.interaction_id = n.interaction_id and m.note_seq = n.seq
          order by m.name, m.colleague_id) as mentioned_ids,
        array(select m.name from mention m
          where m.interaction_id = n.interaction_id and m.note_seq = n.seq
          order by m.name, m.colleague_id) as mentioned_names
      from note n
      """;

  private final JdbcClient jdbc;

  NoteRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the next seq under the interaction's row, whose lock the caller holds. */
  long nextSeq(InteractionId interaction) {
    return jdbc.sql(
            """
            update interaction set last_note_seq = last_note_seq + 1 where id = ?
            returning last_note_seq
            """)
        .param(interaction.value())
        .query(Long.class)
        .single();
  }

  void insert(Note note) {
    jdbc.sql(
            """
            insert into note (interaction_id, seq, id, kind, author_id, author_name, text, sent_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            note.interactionId(),
            note.seq(),
            note.id(),
            note.kind().name(),
            note.authorId(),
            note.authorName(),
            note.text(),
            Timestamp.from(note.sentAt()))
        .update();
  }

  Optional<Note> find(InteractionId interaction, UUID id) {
    return jdbc.sql(SELECT + "where n.interaction_id = ? and n.id = ?")
        .params(interaction.value(), id)
        .query(NoteRepository::note)
        .optional();
  }

  List<Note> after(InteractionId interaction, long seq, int limit) {
    return jdbc.sql(SELECT + "where n.interaction_id = ? and n.seq > ? order by n.seq limit ?")
        .params(interaction.value(), seq, limit)
        .query(NoteRepository::note)
        .list();
  }

  long lastSeq(InteractionId interaction) {
    return jdbc.sql("select last_note_seq from interaction where id = ?")
        .param(interaction.value())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  private static Note note(ResultSet row, int index) throws SQLException {
    return new Note(
        row.getObject("id", UUID.class),
        row.getObject("interaction_id", UUID.class),
        row.getLong("seq"),
        NoteKind.valueOf(row.getString("kind")),
        row.getObject("author_id", UUID.class),
        row.getString("author_name"),
        row.getString("text"),
        mentions(row),
        row.getTimestamp("sent_at").toInstant());
  }

  private static List<NoteMention> mentions(ResultSet row) throws SQLException {
    var ids = (UUID[]) row.getArray("mentioned_ids").getArray();
    var names = (String[]) row.getArray("mentioned_names").getArray();
    return IntStream.range(0, ids.length)
        .mapToObj(index -> new NoteMention(ids[index], names[index]))
        .toList();
  }
}
