package dev.parley.queue;

import dev.parley.agent.AgentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads queues and remembers whom each engaged last. */
@Service
public class QueueService {
  private final JdbcClient jdbc;

  QueueService(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The queue as it stands; {@link QueueNotFound} if there is none. */
  public Queue get(QueueId id) {
    return read(id, "");
  }

  /** The names of all queues by id, in the order of the names. */
  public Map<QueueId, String> names() {
    var names = new LinkedHashMap<QueueId, String>();
    jdbc.sql("select id, name from queue where deleted_at is null order by name")
        .query(
            row -> {
              names.put(new QueueId(row.getObject("id", UUID.class)), row.getString("name"));
            });
    return names;
  }

  /**
   * As {@link #get}, and nobody else changes the queue until the transaction ends. Only that:
   * whoever inserts a row that points to the queue holds its key, and would wait for ever.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Queue lock(QueueId id) {
    return read(id, "for no key update");
  }

  /**
   * The queue, which cannot be deleted until the transaction ends.
   *
   * @throws QueueUnknown if there is none (any more)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Queue keep(QueueId id) {
    return find(id, "and deleted_at is null for key share").orElseThrow(QueueUnknown::new);
  }

  /** Remembers who accepted a chat of the queue: round robin goes on after them. */
  public void engaged(QueueId id, AgentId agent) {
    jdbc.sql(
            """
            update queue set last_engaged_agent = ? where id = ? and strategy = 'ROUND_ROBIN'
            """)
        .params(agent.value(), id.value())
        .update();
  }

  private Queue read(QueueId id, String lock) {
    return find(id, lock).orElseThrow(() -> new QueueNotFound(id));
  }

  private Optional<Queue> find(QueueId id, String lock) {
    return jdbc.sql(
            """
            select id, name, strategy, weight, last_engaged_agent, reject_reasons,
              reject_reason_required, extract(epoch from wrap_up) as wrap_up_seconds,
              extract(epoch from skills_relaxed_after) as relaxed_seconds,
              extract(epoch from offer_timeout) as offer_seconds,
              extract(epoch from queue_timeout) as queue_seconds
            from queue where id = ?
            """
                + lock)
        .param(id.value())
        .query(QueueService::queue)
        .optional();
  }

  private static Queue queue(ResultSet row, int index) throws SQLException {
    return new Queue(
        new QueueId(row.getObject("id", UUID.class)),
        row.getString("name"),
        QueueStrategy.valueOf(row.getString("strategy")),
        seconds(row, "offer_seconds"),
        seconds(row, "queue_seconds"),
        row.getInt("weight"),
        Optional.ofNullable(row.getObject("last_engaged_agent", UUID.class))
            .map(AgentId::new)
            .orElse(null),
        seconds(row, "wrap_up_seconds"),
        row.getObject("relaxed_seconds") == null ? null : seconds(row, "relaxed_seconds"),
        Arrays.asList((String[]) row.getArray("reject_reasons").getArray()),
        row.getBoolean("reject_reason_required"));
  }

  private static Duration seconds(ResultSet row, String column) throws SQLException {
    return Duration.ofMillis(Math.round(row.getDouble(column) * 1000));
  }
}
