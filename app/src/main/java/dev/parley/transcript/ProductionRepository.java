package dev.parley.transcript;

import dev.parley.audit.AuditLog;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The transcripts in the making that somebody of the staff waits for. */
@Repository
class ProductionRepository {
  /** A node that died has left its row. */
  private static final Duration FORGOTTEN = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final AuditLog audit;
  private final Clock clock;

  ProductionRepository(JdbcClient jdbc, AuditLog audit, Clock clock) {
    this.jdbc = jdbc;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * The production begins, and who asked for it is on record.
   *
   * @throws ProductionRunning if there is one of this name
   */
  @Transactional
  public void begin(
      UUID request, StaffIdentity who, InteractionId interaction, Contents contents, long total) {
    var now = clock.instant();
    jdbc.sql("delete from transcript_production where started_at < ?")
        .param(Timestamp.from(now.minus(FORGOTTEN)))
        .update();
    insert(request, who, total, now);
    var details =
        Map.of(
            "notes", String.valueOf(contents.audience() == Audience.STAFF_WITH_NOTES),
            "attachments", String.valueOf(contents.attachments()));
    audit.record(who, "transcript.made", interaction.value().toString(), details);
  }

  private void insert(UUID request, StaffIdentity who, long total, Instant now) {
    var inserted =
        jdbc.sql(
                """
                insert into transcript_production (id, requested_by, total, started_at)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(request, who.id(), total, Timestamp.from(now))
            .update();
    if (inserted == 0) {
      throw new ProductionRunning();
    }
  }

  /** It is so far; true if it was cancelled. */
  boolean advance(UUID request, long done) {
    return jdbc.sql("update transcript_production set done = ? where id = ? returning cancelled")
        .params(done, request)
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  void end(UUID request) {
    jdbc.sql("delete from transcript_production where id = ?").param(request).update();
  }

  Optional<Production> find(UUID request, UUID who) {
    return jdbc.sql(
            "select done, total from transcript_production where id = ? and requested_by = ?")
        .params(request, who)
        .query((row, index) -> new Production(row.getLong("done"), row.getLong("total")))
        .optional();
  }

  void cancel(UUID request, UUID who) {
    jdbc.sql("update transcript_production set cancelled = true where id = ? and requested_by = ?")
        .params(request, who)
        .update();
  }
}
