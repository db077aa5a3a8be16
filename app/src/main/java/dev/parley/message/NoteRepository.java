package dev.parley.message;

import dev.parley.interaction.InteractionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only table {@code note}. */
@Repository
class NoteRepository {
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

  void insert(Note note, UUID author) {
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
            author,
            note.authorName(),
            note.text(),
            Timestamp.from(note.sentAt()))
        .update();
  }

  Optional<Note> find(InteractionId interaction, UUID id) {
    return jdbc.sql("select * from note where interaction_id = ? and id = ?")
        .params(interaction.value(), id)
        .query(NoteRepository::note)
        .optional();
  }

  List<Note> after(InteractionId interaction, long seq, int limit) {
    return jdbc.sql("select * from note where interaction_id = ? and seq > ? order by seq limit ?")
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
        row.getString("author_name"),
        row.getString("text"),
        row.getTimestamp("sent_at").toInstant());
  }
}
