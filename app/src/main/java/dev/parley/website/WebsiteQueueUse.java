package dev.parley.website;

import dev.parley.queue.QueueId;
import dev.parley.queue.QueueUse;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The websites whose chats go to a queue, all of them or those whose page asks for it. */
@Component
class WebsiteQueueUse implements QueueUse {
  private final JdbcClient jdbc;

  WebsiteQueueUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> of(QueueId queue) {
    return jdbc.sql(
            """
            select name from website w where queue_id = :queue or exists
              (select 1 from website_queue_hint h where h.website_key = w.key and h.queue_id = :queue)
            order by name, key limit 1
            """)
        .param("queue", queue.value())
        .query(String.class)
        .optional()
        .map(name -> "The website “" + name + "” uses this queue.");
  }
}
