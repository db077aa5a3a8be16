package dev.parley.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code attachment_chunk}. Each chunk is read by a statement of its own, so that a slow
 * client holds no connection of the database.
 */
@Repository
class PostgresAttachmentStore implements AttachmentStore {
  static final int CHUNK = 256 * 1024;

  private final JdbcClient jdbc;

  PostgresAttachmentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void write(UUID attachment, Part part, InputStream bytes) throws IOException {
    var index = 0;
    for (var chunk = bytes.readNBytes(CHUNK); chunk.length > 0; chunk = bytes.readNBytes(CHUNK)) {
      insert(attachment, part, index++, chunk);
    }
  }

  @Override
  public void copy(UUID attachment, Part part, OutputStream out) throws IOException {
    var index = 0;
    for (var chunk = read(attachment, part, index);
        chunk.isPresent();
        chunk = read(attachment, part, ++index)) {
      out.write(chunk.get());
    }
  }

  @Override
  public void delete(UUID attachment) {
    jdbc.sql("delete from attachment_chunk where attachment_id = ?").param(attachment).update();
  }

  private void insert(UUID attachment, Part part, int index, byte[] chunk) {
    jdbc.sql("insert into attachment_chunk (attachment_id, part, index, bytes) values (?, ?, ?, ?)")
        .params(attachment, part.name(), index, chunk)
        .update();
  }

  private Optional<byte[]> read(UUID attachment, Part part, int index) {
    return jdbc.sql(
            "select bytes from attachment_chunk where attachment_id = ? and part = ? and index = ?")
        .params(attachment, part.name(), index)
        .query((row, number) -> row.getBytes("bytes"))
        .optional();
  }
}
