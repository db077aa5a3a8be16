package dev.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@RepositoryTest
@Import(AuditLogTest.Parts.class)
class AuditLogTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final StaffIdentity SOFIA =
      new StaffIdentity(new UUID(0, 1), "Sofia Marino", "Sofia", Set.of(StaffRole.SUPERVISOR));

  /** As the application makes them, with the clock stopped. */
  static class Parts {
    @Bean
    AuditLog auditLog(JdbcClient jdbc) {
      return new AuditLog(jdbc, JsonMapper.shared(), Clock.fixed(NOON, ZoneOffset.UTC));
    }
  }

  @Autowired private AuditLog log;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void empty() {
    jdbc.sql("delete from audit_entry").update();
  }

  @Test
  void keepsWhoDidWhatToWhat() {
    log.record(SOFIA, "interaction.closed", "chat-1", Map.of("reason", "Abuse \"quoted\""));

    assertThat(log.of("chat-1"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.at()).isEqualTo(NOON);
              assertThat(entry.actorId()).isEqualTo(SOFIA.id());
              assertThat(entry.actorName()).isEqualTo("Sofia Marino");
              assertThat(entry.action()).isEqualTo("interaction.closed");
              assertThat(entry.details()).containsEntry("reason", "Abuse \"quoted\"");
            });
  }

  @Test
  void isReadFromTheNewestBackwards() {
    for (var number = 1; number <= 3; number++) {
      log.record(SOFIA, "interaction.spied", "chat-" + number, Map.of());
    }

    var newest = log.before(Long.MAX_VALUE, 2);

    assertThat(newest).extracting(AuditEntry::subject).containsExactly("chat-3", "chat-2");
    assertThat(log.before(newest.getLast().id(), 2))
        .extracting(AuditEntry::subject)
        .containsExactly("chat-1");
  }

  @Test
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  void isWrittenOnlyTogetherWithWhatItTellsOf() {
    assertThatThrownBy(() -> log.record(SOFIA, "interaction.spied", "chat-1", Map.of()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
