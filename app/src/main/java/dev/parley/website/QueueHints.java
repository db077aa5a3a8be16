package dev.parley.website;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The words by which websites' pages may ask for another queue. A page says no more than a word:
 * which queue that is, if any, the administrator has said.
 */
@Service
public class QueueHints {
  private final JdbcClient jdbc;
  private final QueueService queues;
  private final AuditLog audit;

  QueueHints(JdbcClient jdbc, QueueService queues, AuditLog audit) {
    this.jdbc = jdbc;
    this.queues = queues;
    this.audit = audit;
  }

  /** The queue that a word stands for on a website; empty for every other word and for none. */
  public Optional<UUID> queueOf(String websiteKey, @Nullable String hint) {
    return hint == null
        ? Optional.empty()
        : jdbc.sql("select queue_id from website_queue_hint where website_key = ? and hint = ?")
            .params(websiteKey, hint)
            .query(UUID.class)
            .optional();
  }

  /**
   * @throws WebsiteNotFound if no website has the key
   */
  public WebsiteQueueHints get(String key) {
    var hints =
        jdbc.sql(
                "select hint, queue_id from website_queue_hint where website_key = ? order by hint")
            .param(key)
            .query(
                (row, number) ->
                    new QueueHint(row.getString("hint"), row.getObject("queue_id", UUID.class)))
            .list();
    return jdbc.sql("select name from website where key = ?")
        .param(WebsiteService.isKey(key) ? key : "")
        .query((row, number) -> new WebsiteQueueHints(key, row.getString("name"), hints))
        .optional()
        .orElseThrow(WebsiteNotFound::new);
  }

  /**
   * Changes all of them; chats that start after the commit see it.
   *
   * @throws WebsiteNotFound if no website has the key
   * @throws WebsiteSettingsInvalid with what is wrong by field, as {@code 0.hint}
   * @throws WebsiteQueueHintsOvertaken if somebody else has changed them since
   * @throws dev.parley.queue.QueueUnknown if there is no such queue
   */
  @Transactional
  public WebsiteQueueHints change(StaffIdentity actor, String key, WebsiteQueueHintsChange change) {
    var before = lock(key);
    var problems = QueueHintRules.problems(change.hints());
    if (!problems.isEmpty()) {
      throw new WebsiteSettingsInvalid(problems);
    }
    if (!before.hints().equals(change.before())) {
      throw new WebsiteQueueHintsOvertaken();
    }
    jdbc.sql("delete from website_queue_hint where website_key = ?").param(key).update();
    change.hints().forEach(hint -> insert(key, hint));
    var now = get(key);
    if (!now.equals(before)) {
      var details =
          Map.of("hints", String.join(", ", now.hints().stream().map(QueueHint::hint).toList()));
      audit.record(actor, "website.queue-hints-changed", key, details);
    }
    return now;
  }

  private WebsiteQueueHints lock(String key) {
    jdbc.sql("select 1 from website where key = ? for no key update")
        .param(key)
        .query(Integer.class)
        .optional();
    return get(key);
  }

  private void insert(String key, QueueHint hint) {
    queues.keep(new QueueId(hint.queueId()));
    jdbc.sql("insert into website_queue_hint (website_key, hint, queue_id) values (?, ?, ?)")
        .params(key, hint.hint(), hint.queueId())
        .update();
  }
}
