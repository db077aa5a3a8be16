package dev.parley.cannedanswer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class CannedAnswerRepositoryTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final AgentId ANNA = new AgentId(new UUID(26, 1));
  private static final AgentId BRUNO = new AgentId(new UUID(26, 2));
  private static final QueueId SALES = new QueueId(new UUID(26, 9));

  @Autowired private JdbcClient jdbc;
  private CannedAnswerRepository answers;

  @BeforeEach
  void aWebsiteAQueueAndTwoAgents() {
    answers = new CannedAnswerRepository(jdbc, Clock.fixed(NOON, ZoneOffset.UTC));
    jdbc.sql("insert into queue (id, name, strategy) values (?, 'Canned', 'RING_ALL')")
        .param(SALES.value())
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values ('CAN', 'Shop', 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
            """)
        .param(SALES.value())
        .update();
    for (var agent : List.of(ANNA, BRUNO)) {
      jdbc.sql("insert into agent (id, name, alias) values (?, 'Canned', 'Canned')")
          .param(agent.value())
          .update();
    }
  }

  @Test
  void listsWhatIsSharedPageAfterPage() {
    insert(AnswerPlace.everywhere(), "a");
    insert(AnswerPlace.website("CAN"), "b");
    insert(AnswerPlace.queue(SALES), "c");
    insert(AnswerPlace.of(ANNA), "aa");

    var first = answers.shared(null, AnswerCursor.BEGINNING, 2);
    var rest = answers.shared(null, AnswerCursor.after(first.getLast()), 2);

    assertThat(first).extracting(CannedAnswer::shortcut).containsExactly("a", "b");
    assertThat(first).extracting(CannedAnswer::placeName).containsExactly(null, "Shop");
    assertThat(rest).extracting(CannedAnswer::shortcut).containsExactly("c");
    assertThat(answers.shared(AnswerScope.QUEUE, AnswerCursor.BEGINNING, 9))
        .extracting(CannedAnswer::placeName)
        .containsExactly("Canned");
  }

  @Test
  void keepsWhatIsPersonalToItsAgent() {
    var id = insert(AnswerPlace.of(ANNA), "mine");

    assertThat(answers.of(ANNA)).extracting(CannedAnswer::id).containsExactly(id);
    assertThat(answers.of(BRUNO)).isEmpty();
    assertThat(answers.findOf(ANNA, id)).isPresent();
    assertThat(answers.findOf(BRUNO, id)).isEmpty();
    assertThat(answers.findShared(id)).isEmpty();
  }

  static List<AnswerPlace> places() {
    return List.of(
        AnswerPlace.everywhere(),
        AnswerPlace.website("CAN"),
        AnswerPlace.queue(SALES),
        AnswerPlace.of(ANNA));
  }

  @ParameterizedTest
  @MethodSource("places")
  void hasAShortcutOnceInAPlace(AnswerPlace place) {
    places().forEach(each -> insert(each, "hello"));
    insert(AnswerPlace.of(BRUNO), "hello");

    assertThat(answers.count(place)).isEqualTo(1);
    assertThatThrownBy(() -> insert(place, "hello")).isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void isChangedInTheVersionThatWasRead() {
    var id = insert(AnswerPlace.everywhere(), "hello");
    var words = new AnswerWords("hallo", "Other");

    assertThat(answers.update(id, 1, AnswerPlace.website("CAN"), words)).isTrue();
    assertThat(answers.update(id, 1, AnswerPlace.everywhere(), words)).isFalse();

    assertThat(answers.findShared(id))
        .contains(
            new CannedAnswer(
                id, AnswerScope.WEBSITE, "CAN", null, "Shop", "hallo", "Other", 2, NOON));
  }

  @Test
  void goesWithItsQueueAndNotBefore() {
    var id = insert(AnswerPlace.queue(SALES), "hello");
    var stays = insert(AnswerPlace.everywhere(), "hello");

    answers.deleteOfDeleted(SALES);
    assertThat(answers.findShared(id)).isPresent();
    jdbc.sql("update queue set deleted_at = now() where id = ?").param(SALES.value()).update();
    answers.deleteOfDeleted(SALES);

    assertThat(answers.findShared(id)).isEmpty();
    assertThat(answers.findShared(stays)).isPresent();
  }

  private UUID insert(AnswerPlace place, String shortcut) {
    var id = UUID.randomUUID();
    answers.insert(id, place, new AnswerWords(shortcut, "Hello"));
    return id;
  }
}
