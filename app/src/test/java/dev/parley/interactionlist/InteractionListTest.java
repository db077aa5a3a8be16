package dev.parley.interactionlist;

import static dev.parley.interactionlist.ListFixture.ABSENT;
import static dev.parley.interactionlist.ListFixture.ANNA;
import static dev.parley.interactionlist.ListFixture.BRUNO;
import static dev.parley.interactionlist.ListFixture.NOON;
import static dev.parley.interactionlist.ListFixture.SALES;
import static dev.parley.interactionlist.ListFixture.SUPPORT;
import static dev.parley.interactionlist.ListFixture.filter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionState;
import dev.parley.interaction.PageCursor;
import dev.parley.support.RepositoryTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class InteractionListTest {
  @Autowired private JdbcClient jdbc;
  private InteractionList list;
  private ListFixture chats;

  @BeforeEach
  void aCentre() {
    list = new InteractionList(jdbc);
    chats = new ListFixture(jdbc);
    chats.aCentre();
  }

  @Test
  void pagesHoldEachRowOnceWhateverStartsMeanwhile() {
    var old = new ArrayList<UUID>();
    // four of them at the same instant: the id decides
    for (var i = 0; i < 10; i++) {
      old.add(chats.insert(Map.of("started_at", NOON.minusSeconds(i / 4))));
    }
    var seen = new ArrayList<ListedInteraction>();
    var page = list.page(everything(), null, 3);
    seen.addAll(page.rows());
    while (page.next() != null) {
      chats.insert(Map.of("started_at", NOON.plusSeconds(seen.size())));
      page = list.page(everything(), PageCursor.parse(page.next()), 3);
      seen.addAll(page.rows());
    }

    assertThat(seen).extracting(ListedInteraction::id).containsExactlyInAnyOrderElementsOf(old);
    assertThat(seen)
        .extracting(ListedInteraction::startedAt)
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
  }

  @Test
  void tellsHowManyAreNewerThanThePageAndWhatBecameOfItsRows() {
    var shown = chats.insert(Map.of("state", "CONVERSATION"));
    var top = PageCursor.parse(list.page(everything(), null, 50).top());
    chats.insert(Map.of("started_at", NOON.plusSeconds(1)));
    chats.insert(Map.of("started_at", NOON.plusSeconds(2), "website_key", "TWO"));
    chats.said(shown, "CUSTOMER", "Hello");

    var news = list.news(everything(), null, top, List.of(shown));

    assertThat(news.newer()).isEqualTo(2);
    assertThat(news.rows()).extracting(ListedInteraction::unread).containsExactly(1L);
    assertThat(list.news(filter("website", "TWO"), null, top, List.of()).newer()).isEqualTo(1);
    assertThat(list.news(filter("website", "TWO"), null, null, List.of()).newer()).isEqualTo(1);
  }

  @Test
  void newsOfAnotherAgentsRowsAreNotTold() {
    var foreign = chats.insert(Map.of("agent_id", BRUNO));
    var own = chats.insert(Map.of());

    var news = list.news(everything().of(ANNA), ANNA, null, List.of(foreign, own));

    assertThat(news.rows()).extracting(ListedInteraction::id).containsExactly(own);
    assertThat(news.newer()).isEqualTo(1);
  }

  @Test
  void anAgentsFilterNeverReachesAnotherAgentsInteractions() {
    chats.insert(Map.of("agent_id", BRUNO));
    var own = chats.insert(Map.of());

    assertThat(found(filter("agent", BRUNO).of(ANNA))).containsExactly(own);
  }

  @Test
  void findsByTheColumns() {
    var plain = chats.insert(Map.of());
    var other =
        chats.insert(
            Map.of(
                "website_key",
                "TWO",
                "queue_id",
                SUPPORT,
                "agent_id",
                BRUNO,
                "started_at",
                NOON.minus(Duration.ofDays(1))));
    var disposed = chats.insert(Map.of("disposition", "Order › Late"));
    var open = chats.insert(Map.of("state", "WAITING", "agent_id", ABSENT, "queue_id", ABSENT));

    assertThat(found(filter("website", "TWO"))).containsExactly(other);
    assertThat(found(filter("queue", SUPPORT))).containsExactly(other);
    assertThat(found(filter("queue", SALES))).containsExactlyInAnyOrder(plain, disposed);
    assertThat(found(filter("agent", BRUNO))).containsExactly(other);
    assertThat(found(filter("open", true))).containsExactly(open);
    assertThat(found(filter("open", false))).containsExactlyInAnyOrder(plain, other, disposed);
    assertThat(found(filter("disposition", "Order › Late"))).containsExactly(disposed);
    assertThat(found(filter("disposition", "Order"))).isEmpty();
    assertThat(found(filter("undisposed", true))).containsExactlyInAnyOrder(plain, other, open);
    assertThat(found(filter("undisposed", false))).containsExactly(disposed);
    assertThat(found(filter("website", "TWO", "queue", SALES))).isEmpty();
  }

  @Test
  void aRangeHoldsItsBeginningAndNotItsEnd() {
    chats.insert(Map.of("started_at", NOON.minusMillis(1)));
    var first = chats.insert(Map.of("started_at", NOON));
    chats.insert(Map.of("started_at", NOON.plusSeconds(60)));

    assertThat(found(filter("from", NOON, "before", NOON.plusSeconds(60)))).containsExactly(first);
  }

  @Test
  void findsByTag() {
    var tagged = chats.insert(Map.of());
    chats.insert(Map.of());
    jdbc.sql("insert into interaction_tag values (?, 'vip'), (?, 'urgent')")
        .params(tagged, tagged)
        .update();

    assertThat(list.page(filter("tag", "vip"), null, 50).rows())
        .extracting(ListedInteraction::tags)
        .containsExactly(List.of("urgent", "vip"));
    assertThat(found(filter("tag", "vi"))).isEmpty();
  }

  @Test
  void findsWhatIsUnreadOpenOrClosed() {
    var open = chats.insert(Map.of("state", "CONVERSATION"));
    var left = chats.insert(Map.of());
    var marked = chats.insert(Map.of("marked_unread", true));
    var read = chats.insert(Map.of("agent_read_seq", 1));
    List.of(open, left, read).forEach(chat -> chats.said(chat, "CUSTOMER", "Hello"));
    chats.said(read, "AGENT", "Hello");

    assertThat(found(filter("unread", true))).containsExactlyInAnyOrder(open, left, marked);
    assertThat(found(filter("unread", false))).containsExactly(read);
    assertThat(list.page(filter("unread", true), null, 50).rows())
        .extracting(ListedInteraction::unread)
        .containsExactlyInAnyOrder(1L, 1L, 0L);
  }

  @Test
  void sayWhoReadsAlong() {
    var chat = chats.insert(Map.of("state", "CONVERSATION"));
    jdbc.sql(
            """
            insert into spy (id, interaction_id, supervisor_id, supervisor_name, started_at, seen_at, ended_at)
            values (gen_random_uuid(), ?, gen_random_uuid(), 'Sofia', now(), now(), null),
              (gen_random_uuid(), ?, gen_random_uuid(), 'Emma', now(), now(), now())
            """)
        .params(chat, chat)
        .update();

    var row = list.page(everything(), null, 50).rows().getFirst();

    assertThat(row.watchers()).containsExactly("Sofia");
    assertThat(row.state()).isEqualTo(InteractionState.CONVERSATION);
    assertThat(row.agentName()).isEqualTo("Anna Rossi");
    assertThat(row.websiteName()).isEqualTo("Website ONE");
  }

  @Test
  void choicesAreWhatIsRecorded() {
    var chat = chats.insert(Map.of("disposition", "Order › Late"));
    chats.insert(Map.of("disposition", "Order › Late"));
    chats.insert(Map.of("disposition", "Spam"));
    chats.insert(Map.of());
    jdbc.sql("insert into interaction_tag values (?, 'vip')").param(chat).update();

    var choices = new FilterChoicesReader(jdbc).all();

    assertThat(choices.dispositions()).containsExactly("Order › Late", "Spam");
    assertThat(choices.tags()).containsExactly("vip");
    assertThat(choices.queues()).extracting("name").contains("Sales", "Support");
    assertThat(choices.agents()).extracting("name").contains("Anna Rossi");
    assertThat(new FilterChoicesReader(jdbc).forAgent().agents()).isEmpty();
  }

  private List<UUID> found(ListFilter filter) {
    return list.page(filter, null, 50).rows().stream().map(ListedInteraction::id).toList();
  }

  private static ListFilter everything() {
    return filter();
  }
}
