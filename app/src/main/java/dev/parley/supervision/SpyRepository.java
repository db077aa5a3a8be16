package dev.parley.supervision;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code spy}: who reads or has read which chat. */
@Repository
class SpyRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  SpyRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** False if the supervisor reads the chat already. */
  boolean start(InteractionId interaction, StaffIdentity supervisor) {
    return jdbc.sql(
            """
            insert into spy (id, interaction_id, supervisor_id, supervisor_name, started_at, seen_at)
            values (gen_random_uuid(), :interaction, :id, :name, :now, :now)
            on conflict (interaction_id, supervisor_id) where ended_at is null
              do update set seen_at = excluded.seen_at
            returning started_at = seen_at
            """)
        .param("interaction", interaction.value())
        .param("id", supervisor.id())
        .param("name", supervisor.name())
        .param("now", now())
        .query(Boolean.class)
        .single();
  }

  void end(InteractionId interaction, UUID supervisor) {
    jdbc.sql(
            """
            update spy set ended_at = ?
            where interaction_id = ? and supervisor_id = ? and ended_at is null
            """)
        .params(now(), interaction.value(), supervisor)
        .update();
  }

  boolean isOpen(InteractionId interaction, UUID supervisor) {
    return jdbc.sql(
            """
            select exists (select from spy
              where interaction_id = ? and supervisor_id = ? and ended_at is null)
            """)
        .params(interaction.value(), supervisor)
        .query(Boolean.class)
        .single();
  }

  /** These supervisors have a window. */
  void seen(Collection<UUID> supervisors) {
    jdbc.sql("update spy set seen_at = ? where ended_at is null and supervisor_id = any(?)")
        .params(now(), supervisors.toArray(UUID[]::new))
        .update();
  }

  /** Ends the spying of those who have had no window on any node for this long. */
  int endUnseen(Duration goneAfter) {
    var now = clock.instant();
    return jdbc.sql("update spy set ended_at = ? where ended_at is null and seen_at < ?")
        .params(Timestamp.from(now), Timestamp.from(now.minus(goneAfter)))
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
