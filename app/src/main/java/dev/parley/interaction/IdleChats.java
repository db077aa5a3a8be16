package dev.parley.interaction;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The conversations in which nobody has written for long. The website says for how long; a transfer
 * changes nothing about it.
 */
@Component
class IdleChats {
  private static final int AT_ONCE = 50;

  /** When a person wrote last, or the agent took the chat. */
  private static final String QUIET_SINCE = "greatest(i.last_written_at, i.accepted_at)";

  private static final String TIME_IS_OVER =
      "w.idle_close_minutes > 0 and "
          + QUIET_SINCE
          + " <= :now::timestamptz - make_interval(mins => w.idle_close_minutes)";

  private final JdbcClient jdbc;
  private final InteractionService interactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  IdleChats(
      JdbcClient jdbc,
      InteractionService interactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.interactions = interactions;
    this.events = events;
    this.clock = clock;
  }

  /** Those whose time is over. */
  List<InteractionId> over() {
    return jdbc.sql(
            """
            select i.id from interaction i join website w on w.key = i.website_key
            where i.state = 'CONVERSATION' and %s order by i.id limit :most
            """
                .formatted(TIME_IS_OVER))
        .param("now", now())
        .param("most", AT_ONCE)
        .query((row, index) -> new InteractionId(row.getObject("id", UUID.class)))
        .list();
  }

  /** Closes the chat, unless somebody has written by now. */
  @Transactional
  void close(InteractionId id) {
    var locked = interactions.lock(id);
    if (locked.isInConversation() && isTimeOver(id)) {
      interactions.closeForIdleness(locked);
    }
  }

  private boolean isTimeOver(InteractionId id) {
    return jdbc.sql(
            """
            select %s from interaction i join website w on w.key = i.website_key where i.id = :id
            """
                .formatted(TIME_IS_OVER))
        .param("now", now())
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /** Warns in those that are quiet; answers how many. */
  @Transactional
  int warn() {
    var quiet = quiet();
    quiet.forEach(events::publishEvent);
    return quiet.size();
  }

  private List<InteractionIdle> quiet() {
    return jdbc.sql(
            """
            with quiet as (
              select i.id, nullif(w.idle_close_minutes, 0) - w.idle_warning_minutes as minutes
              from interaction i join website w on w.key = i.website_key
              where i.state = 'CONVERSATION' and i.idle_warned_at is null
                and w.idle_warning_minutes > 0
                and (w.idle_close_minutes = 0 or w.idle_warning_minutes < w.idle_close_minutes)
                and %s <= :now::timestamptz - make_interval(mins => w.idle_warning_minutes)
              order by i.id limit :most for no key update of i skip locked)
            update interaction i set idle_warned_at = :now::timestamptz from quiet where i.id = quiet.id
            returning i.id, quiet.minutes
            """
                .formatted(QUIET_SINCE))
        .param("now", now())
        .param("most", AT_ONCE)
        .query(
            (row, index) ->
                new InteractionIdle(
                    new InteractionId(row.getObject("id", UUID.class)),
                    row.getObject("minutes") == null
                        ? null
                        : Duration.ofMinutes(row.getInt("minutes"))))
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
