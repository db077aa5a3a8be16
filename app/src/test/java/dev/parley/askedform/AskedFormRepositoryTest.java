package dev.parley.askedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.interaction.InteractionId;
import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@RepositoryTest
class AskedFormRepositoryTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final InteractionId CHAT = new InteractionId(new UUID(25, 1));
  private static final InteractionId OTHER = new InteractionId(new UUID(25, 2));

  @Autowired private JdbcClient jdbc;
  private AskedFormRepository asked;

  @BeforeEach
  void twoChats() {
    asked = new AskedFormRepository(jdbc, JsonMapper.shared(), Clock.fixed(NOON, ZoneOffset.UTC));
    jdbc.sql("insert into queue (id, name, strategy) values (?, 'Asked', 'RING_ALL')")
        .param(new UUID(25, 9))
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values ('ASK', 'Shop', 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
            """)
        .param(new UUID(25, 9))
        .update();
    for (var chat : List.of(CHAT, OTHER)) {
      jdbc.sql(
              """
              insert into interaction (id, website_key, idempotency_key, state, started_at)
              values (?, 'ASK', gen_random_uuid(), 'WAITING', now())
              """)
          .param(chat.value())
          .update();
    }
  }

  @Test
  void isOpenForItsCustomerUntilItEnds() {
    var form = form(CHAT, 1);
    asked.insert(form);

    assertThat(asked.findOpen(CHAT, form.id())).contains(form);
    assertThat(asked.findOpen(OTHER, form.id())).isEmpty();
    assertThat(asked.findOpen(CHAT, new UUID(25, 99))).isEmpty();

    asked.end(CHAT);
    asked.end(CHAT);

    assertThat(asked.findOpen(CHAT, form.id())).isEmpty();
    assertThat(asked.answered(CHAT)).isEmpty();
  }

  @Test
  void knowsTheSameAnswersHoweverTheyAreWritten() {
    asked.insert(form(CHAT, 1));
    var answers = new LinkedHashMap<String, Object>();
    answers.put("topic", "sales");
    answers.put("pairs", 2);
    asked.answer(id(1), answers);
    asked.end(CHAT);

    assertThat(asked.isAnsweredWith(id(1), Map.of("pairs", 2, "topic", "sales"))).isTrue();
    assertThat(asked.isAnsweredWith(id(1), Map.of("topic", "sales"))).isFalse();
    assertThat(asked.findAnswered(CHAT, id(1)))
        .hasValueSatisfying(
            row -> {
              assertThat(row.answers()).isEqualTo(answers);
              assertThat(row.answeredAt()).isEqualTo(NOON);
            });
    assertThat(asked.findAnswered(OTHER, id(1))).isEmpty();
  }

  @Test
  void isAskedOnceMoreButNeverTwiceAtATime() {
    asked.insert(form(CHAT, 1));
    asked.insert(form(OTHER, 2));
    asked.answer(id(1), Map.of());
    asked.end(CHAT);
    asked.insert(form(CHAT, 3));
    asked.answer(id(3), Map.of("topic", "other"));

    assertThat(asked.answered(CHAT)).extracting(AnsweredRow::id).containsExactly(id(1), id(3));
    assertThatThrownBy(() -> asked.insert(form(CHAT, 4))).isInstanceOf(DuplicateKeyException.class);
  }

  private static UUID id(int number) {
    return new UUID(25, 100 + number);
  }

  private static AskedForm form(InteractionId chat, int number) {
    return new AskedForm(id(number), chat, "topic", "topic", "Activity_Ask", "task-" + number);
  }
}
