package dev.parley.interaction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.RepositoryTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class TagRepositoryTest {
  @Autowired private JdbcClient jdbc;
  private TagRepository tags;

  @BeforeEach
  void twoWebsites() {
    tags = new TagRepository(jdbc);
    var queue = UUID.randomUUID();
    jdbc.sql("insert into queue (id, name, strategy) values (?, 'Tags', 'RING_ALL')")
        .param(queue)
        .update();
    for (var key : List.of("HERE", "ELSE")) {
      jdbc.sql(
              """
              insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
              values (?, ?, 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
              """)
          .params(key, key, queue)
          .update();
    }
  }

  @Test
  void knowsEveryTagTheWebsitesOwnAndMostUsedFirst() {
    chat("HERE", "zebra", "late");
    chat("HERE", "zebra");
    chat("ELSE", "alpha", "late", "zebra");
    chat("ELSE");

    assertThat(tags.known("HERE")).startsWith("zebra", "late").contains("alpha");
    assertThat(tags.known("NONE")).contains("alpha", "late", "zebra");
  }

  @Test
  void addsWhatIsNotThereAndRemovesWhatIs() {
    var chat = chat("HERE", "late");

    assertThat(tags.add(chat, List.of("late", "refund"))).isEqualTo(1);
    tags.remove(chat, List.of("late", "unknown"));

    assertThat(tags.of(chat)).containsExactly("refund");
  }

  private InteractionId chat(String website, String... labels) {
    var id = new InteractionId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into interaction (id, website_key, idempotency_key, state, started_at)
            values (?, ?, gen_random_uuid(), 'WAITING', now())
            """)
        .params(id.value(), website)
        .update();
    tags.add(id, List.of(labels));
    return id;
  }
}
