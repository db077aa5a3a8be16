package dev.parley.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionId;
import dev.parley.message.AttachmentState;
import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class PendingAttachmentsTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final Duration LEASE = Duration.ofMinutes(5);

  @Autowired private JdbcClient jdbc;

  private InteractionId chat;

  @BeforeEach
  void aChat() {
    chat = new AttachmentFixture(jdbc).chat();
  }

  @Test
  void givesEachToOneNodeTheOldestFirst() {
    var second = file(AttachmentState.PENDING, 2);
    var first = file(AttachmentState.PENDING, 1);
    file(AttachmentState.CLEAN, 0);

    assertThat(at(0).take(LEASE)).contains(first);
    assertThat(at(0).take(LEASE)).contains(second);
    assertThat(at(299).take(LEASE)).isEmpty();
    // the node that had it has died
    assertThat(at(301).take(LEASE)).contains(first);
  }

  @Test
  void whatIsPutBackCanBeTakenAfterItsRest() {
    var file = file(AttachmentState.PENDING, 1);
    at(0).take(LEASE);

    at(0).putBack(file, Duration.ofSeconds(10));

    assertThat(at(9).take(LEASE)).isEmpty();
    assertThat(at(11).take(LEASE)).contains(file);
  }

  @Test
  void whatIsPutBackKeepsNoOtherWaiting() {
    var first = file(AttachmentState.PENDING, 1);
    var second = file(AttachmentState.PENDING, 2);
    at(0).take(LEASE);

    at(0).putBack(first, Duration.ZERO);

    assertThat(at(1).take(LEASE)).contains(second);
    assertThat(at(1).take(LEASE)).contains(first);
  }

  @Test
  void theWaitingEndsOnce() {
    var file = file(AttachmentState.PENDING, 1);

    assertThat(at(0).end(file, AttachmentState.CLEAN)).isTrue();

    assertThat(at(0).end(file, AttachmentState.REFUSED)).isFalse();
    assertThat(at(0).take(LEASE)).isEmpty();
    assertThat(at(0).count()).isZero();
  }

  private UUID file(AttachmentState state, int sentSeconds) {
    var file = AttachmentFixture.file(state);
    new AttachmentRepository(jdbc)
        .insert(chat, file, new byte[32], NOON.minusSeconds(100).plusSeconds(sentSeconds));
    return file.id();
  }

  private PendingAttachments at(int seconds) {
    return new PendingAttachments(jdbc, Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC));
  }
}
