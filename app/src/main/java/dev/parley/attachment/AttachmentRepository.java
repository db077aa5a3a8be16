package dev.parley.attachment;

import dev.parley.interaction.InteractionId;
import dev.parley.message.Attachment;
import dev.parley.message.AttachmentState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code attachment}: what is known of files besides their bytes. */
@Repository
class AttachmentRepository {
  private final JdbcClient jdbc;

  AttachmentRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many files a chat holds. */
  record Count(int all, int lately) {}

  void insert(InteractionId interaction, Attachment file, byte[] uploadHash, Instant sentAt) {
    jdbc.sql(
            """
            insert into attachment (id, interaction_id, name, media_type, size, width, height,
              preview, state, upload_hash, sent_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            Arrays.asList(
                file.id(),
                interaction.value(),
                file.name(),
                file.type(),
                file.size(),
                file.width(),
                file.height(),
                file.preview(),
                file.state().name(),
                uploadHash,
                Timestamp.from(sentAt)))
        .update();
  }

  Optional<Attachment> find(InteractionId interaction, UUID id) {
    return jdbc.sql("select * from attachment where id = ? and interaction_id = ?")
        .params(id, interaction.value())
        .query(AttachmentRepository::attachment)
        .optional();
  }

  /** Whether the file was made of an upload with that hash. */
  boolean isOf(UUID id, byte[] uploadHash) {
    return jdbc.sql("select exists (select from attachment where id = ? and upload_hash = ?)")
        .params(id, uploadHash)
        .query(Boolean.class)
        .single();
  }

  Count count(InteractionId interaction, Instant lately) {
    return jdbc.sql(
            """
            select count(*) as held, count(*) filter (where sent_at > ?) as recent
            from attachment where interaction_id = ?
            """)
        .params(Timestamp.from(lately), interaction.value())
        .query((row, index) -> new Count(row.getInt("held"), row.getInt("recent")))
        .single();
  }

  private static Attachment attachment(ResultSet row, int index) throws SQLException {
    return new Attachment(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getObject("width", Integer.class),
        row.getObject("height", Integer.class),
        row.getBoolean("preview"),
        AttachmentState.valueOf(row.getString("state")));
  }
}
