package dev.parley.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionId;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class SpyRepositoryTest {
  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final StaffIdentity SOFIA = supervisor(1, "Sofia Marino");
  private static final StaffIdentity OTHER = supervisor(2, "Other");
  private static final InteractionId CHAT = new InteractionId(new UUID(4, 1));

  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aChat() {
    jdbc.sql("insert into queue (id, name, strategy) values (?, 'Spied', 'RING_ALL')")
        .param(new UUID(4, 2))
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values ('SPY', 'Shop', 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
            """)
        .param(new UUID(4, 2))
        .update();
    jdbc.sql(
            """
            insert into interaction (id, website_key, idempotency_key, state, started_at)
            values (?, 'SPY', gen_random_uuid(), 'WAITING', now())
            """)
        .param(CHAT.value())
        .update();
  }

  @Test
  void beginsOnceWhileItLasts() {
    assertThat(at(0).start(CHAT, SOFIA)).isTrue();
    assertThat(at(1).start(CHAT, SOFIA)).isFalse();
    assertThat(at(1).start(CHAT, OTHER)).isTrue();

    at(2).end(CHAT, SOFIA.id());

    assertThat(at(2).isOpen(CHAT, SOFIA.id())).isFalse();
    assertThat(at(2).isOpen(CHAT, OTHER.id())).isTrue();
    assertThat(at(3).start(CHAT, SOFIA)).isTrue();
  }

  @Test
  void endsWithTheLastWindow() {
    at(0).start(CHAT, SOFIA);
    at(0).start(CHAT, OTHER);
    at(15).seen(List.of(SOFIA.id()));

    assertThat(at(21).endUnseen(Duration.ofSeconds(20))).isEqualTo(1);

    assertThat(at(21).isOpen(CHAT, SOFIA.id())).isTrue();
    assertThat(at(21).isOpen(CHAT, OTHER.id())).isFalse();
  }

  private SpyRepository at(int seconds) {
    return new SpyRepository(jdbc, Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC));
  }

  private static StaffIdentity supervisor(int number, String name) {
    return new StaffIdentity(new UUID(5, number), name, name, Set.of(StaffRole.SUPERVISOR));
  }
}
