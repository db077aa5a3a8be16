package dev.parley.interaction;

import dev.parley.queue.QueueId;
import dev.parley.queue.QueueUse;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open chats of a queue, and those that stand in its line. */
@Component
class OpenChatQueueUse implements QueueUse {
  private final JdbcClient jdbc;

  OpenChatQueueUse(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<String> of(QueueId queue) {
    var used =
        jdbc.sql(
                """
                select exists (select from interaction where queue_id = :queue and state <> 'CLOSED')
                  or exists (select from queue_entry where queue_id = :queue)
                """)
            .param("queue", queue.value())
            .query(Boolean.class)
            .single();
    return used ? Optional.of("Open chats are in this queue.") : Optional.empty();
  }
}
