package dev.parley.attachment;

import dev.parley.interaction.InteractionId;
import dev.parley.message.Attachment;
import dev.parley.message.AttachmentState;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A chat in the tables alone, and files of it. */
final class AttachmentFixture {
  private static final UUID QUEUE = new UUID(27, 1);

  private final JdbcClient jdbc;

  AttachmentFixture(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  InteractionId chat() {
    var chat = new InteractionId(UUID.randomUUID());
    jdbc.sql(
            "insert into queue (id, name, strategy) values (?, 'Files', 'RING_ALL') on conflict do nothing")
        .param(QUEUE)
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values ('FILES', 'Files', 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
            on conflict do nothing
            """)
        .param(QUEUE)
        .update();
    jdbc.sql(
            """
            insert into interaction (id, website_key, idempotency_key, state, started_at)
            values (?, 'FILES', gen_random_uuid(), 'WAITING', now())
            """)
        .param(chat.value())
        .update();
    return chat;
  }

  static Attachment file(AttachmentState state) {
    return new Attachment(UUID.randomUUID(), "a.txt", "text/plain", 5, null, null, false, state);
  }
}
