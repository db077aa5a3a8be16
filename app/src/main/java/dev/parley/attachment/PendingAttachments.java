package dev.parley.attachment;

import dev.parley.message.AttachmentState;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that wait for the virus scanner; each is with one node at a time. */
@Repository
class PendingAttachments {
  private final JdbcClient jdbc;
  private final Clock clock;

  PendingAttachments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The oldest that no node has, which is this node's for that long; one that was put back stands
   * behind those that nobody has looked at.
   */
  Optional<UUID> take(Duration lease) {
    var now = clock.instant();
    return jdbc.sql(
            """
            update attachment set scan_until = :until where id = (
              select id from attachment
              where state = 'PENDING' and (scan_until is null or scan_until < :now)
              order by coalesce(scan_until, sent_at), sent_at limit 1 for update skip locked)
            returning id
            """)
        .param("now", Timestamp.from(now))
        .param("until", Timestamp.from(now.plus(lease)))
        .query(UUID.class)
        .optional();
  }

  /** Lets any node take it again, after a while. */
  void putBack(UUID id, Duration rest) {
    jdbc.sql("update attachment set scan_until = ? where id = ?")
        .params(Timestamp.from(clock.instant().plus(rest)), id)
        .update();
  }

  /** Ends the waiting; false if it has ended already. */
  boolean end(UUID id, AttachmentState state) {
    return jdbc.sql("update attachment set state = ? where id = ? and state = 'PENDING'")
            .params(state.name(), id)
            .update()
        == 1;
  }

  int count() {
    return jdbc.sql("select count(*) from attachment where state = 'PENDING'")
        .query(Integer.class)
        .single();
  }
}
