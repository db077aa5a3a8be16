package dev.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.attachment.AttachmentStore.Part;
import dev.parley.message.AttachmentState;
import dev.parley.support.RepositoryTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class PostgresAttachmentStoreTest {
  private static final int LARGE = 25 * 1024 * 1024;

  @Autowired private JdbcClient jdbc;

  private PostgresAttachmentStore store;
  private UUID file;

  @BeforeEach
  void aFile() {
    store = new PostgresAttachmentStore(jdbc);
    var attachment = AttachmentFixture.file(AttachmentState.CLEAN);
    new AttachmentRepository(jdbc)
        .insert(new AttachmentFixture(jdbc).chat(), attachment, new byte[32], Instant.now());
    file = attachment.id();
  }

  @Test
  void givesBackWhatItTook() throws IOException {
    for (var size :
        new int[] {1, PostgresAttachmentStore.CHUNK, PostgresAttachmentStore.CHUNK + 1}) {
      store.delete(file);
      var bytes = new byte[size];
      bytes[size - 1] = 7;
      store.write(file, Part.FILE, new ByteArrayInputStream(bytes));
      store.write(file, Part.PREVIEW, new ByteArrayInputStream(new byte[] {1, 2}));

      var copied = new ByteArrayOutputStream();
      store.copy(file, Part.FILE, copied);

      assertThat(copied.toByteArray()).as("%d bytes", size).isEqualTo(bytes);
    }
  }

  @Test
  void holdsALargeFileOnlyInPieces() throws IOException {
    var source = new Source(LARGE);
    store.write(file, Part.FILE, source);

    var sink = new Sink();
    store.copy(file, Part.FILE, sink);

    assertThat(sink.count).isEqualTo(LARGE);
    assertThat(sink.sum.getValue()).isEqualTo(source.sum.getValue());
    assertThat(sink.largest).isEqualTo(PostgresAttachmentStore.CHUNK);
    assertThat(source.largest).isLessThanOrEqualTo(PostgresAttachmentStore.CHUNK);
  }

  @Test
  void deletesAllParts() throws IOException {
    store.write(file, Part.FILE, new ByteArrayInputStream(new byte[10]));
    store.write(file, Part.PREVIEW, new ByteArrayInputStream(new byte[10]));

    store.delete(file);

    assertThat(chunks()).isZero();
  }

  @Test
  void theBytesGoWithTheirChat() throws IOException {
    store.write(file, Part.FILE, new ByteArrayInputStream(new byte[10]));

    jdbc.sql(
            "delete from interaction where id = (select interaction_id from attachment where id = ?)")
        .param(file)
        .update();

    assertThat(chunks()).isZero();
  }

  private int chunks() {
    return jdbc.sql("select count(*) from attachment_chunk where attachment_id = ?")
        .param(file)
        .query(Integer.class)
        .single();
  }

  /** Makes its bytes when it is read. */
  private static final class Source extends InputStream {
    private final CRC32 sum = new CRC32();
    private int left;
    private int largest;

    Source(int size) {
      left = size;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      var count = Math.min(left, length);
      for (var i = 0; i < count; i++) {
        buffer[offset + i] = (byte) (left - i);
      }
      sum.update(buffer, offset, count);
      left -= count;
      largest = Math.max(largest, length);
      return count == 0 && length > 0 ? -1 : count;
    }
  }

  private static final class Sink extends OutputStream {
    private final CRC32 sum = new CRC32();
    private int count;
    private int largest;

    @Override
    public void write(int single) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      sum.update(bytes, offset, length);
      count += length;
      largest = Math.max(largest, length);
    }
  }
}
