package dev.parley.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.queue.QueueId;
import dev.parley.support.RepositoryTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
class DispositionRepositoryTest {
  private static final QueueId SALES = new QueueId(new UUID(27, 9));
  private static final DispositionPlace SHOP = DispositionPlace.website("DSP");

  @Autowired private JdbcClient jdbc;
  private DispositionRepository dispositions;

  @BeforeEach
  void aWebsiteAndAQueue() {
    dispositions = new DispositionRepository(jdbc);
    jdbc.sql("delete from disposition").update();
    jdbc.sql("insert into queue (id, name, strategy) values (?, 'Disposed', 'RING_ALL')")
        .param(SALES.value())
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values ('DSP', 'Shop', 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
            """)
        .param(SALES.value())
        .update();
  }

  @Test
  void keepsATreeOfEachPlaceInItsOrder() {
    var tree = List.of(level("Z", level("Y", level("X"))), level("A"));
    replace(SHOP, tree);
    replace(DispositionPlace.everywhere(), List.of(level("Spam")));

    assertThat(dispositions.of(SHOP)).isEqualTo(tree);
    assertThat(dispositions.of(DispositionPlace.queue(SALES))).isEmpty();
    assertThat(dispositions.counts()).isEqualTo(Map.of(SHOP, 4, DispositionPlace.everywhere(), 1));
  }

  @Test
  void aChatHasThoseOfItsQueueThenOfItsWebsiteThenOfEverywhere() {
    replace(DispositionPlace.everywhere(), List.of(level("Everywhere")));
    replace(SHOP, List.of(level("Website")));
    replace(DispositionPlace.queue(SALES), List.of(level("Queue", level("Below"))));

    assertThat(names(dispositions.fitting("DSP", SALES)))
        .containsExactly("Queue", "Website", "Everywhere");
    assertThat(names(dispositions.fitting("NONE", null))).containsExactly("Everywhere");
    assertThat(dispositions.anyFits("NONE", null)).isTrue();
    replace(DispositionPlace.everywhere(), List.of());
    assertThat(dispositions.anyFits("NONE", null)).isFalse();
    assertThat(dispositions.anyFits("DSP", null)).isTrue();
  }

  @Test
  void namesAndPlacesInTheTreeMayBeExchanged() {
    var first = level("First", level("Below"));
    var second = level("Second");
    replace(SHOP, List.of(first, second));
    var next =
        List.of(
            new DispositionLevel(second.id(), "First", first.below()),
            new DispositionLevel(first.id(), "Second", List.of()));

    replace(SHOP, next);

    assertThat(dispositions.of(SHOP)).isEqualTo(next);
  }

  @Test
  void aLevelTakesWhatIsBelowItAlong() {
    replace(SHOP, List.of(level("Complaint", level("Delivery", level("Late"))), level("Spam")));

    replace(SHOP, dispositions.of(SHOP).subList(1, 2));

    assertThat(jdbc.sql("select name from disposition").query(String.class).list())
        .containsExactly("Spam");
  }

  @Test
  void doesNotTakeTheIdOfAnotherPlace() {
    var spam = level("Spam");
    replace(DispositionPlace.everywhere(), List.of(spam));

    assertThat(dispositions.replace(SHOP, DispositionRow.rows(List.of(spam)))).isFalse();
  }

  @Test
  void theDatabaseRefusesANameTwiceBesideEachOther() {
    assertThatThrownBy(() -> replace(SHOP, List.of(level("Spam"), level("Spam"))))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void goesWithItsQueueAndNotBefore() {
    var place = DispositionPlace.queue(SALES);
    replace(place, List.of(level("Sold", level("Cash"))));

    dispositions.deleteOfDeleted(SALES);
    assertThat(dispositions.of(place)).hasSize(1);
    jdbc.sql("update queue set deleted_at = now() where id = ?").param(SALES.value()).update();
    dispositions.deleteOfDeleted(SALES);

    assertThat(dispositions.of(place)).isEmpty();
  }

  @Test
  void knowsWhetherOneIsStillThere() {
    var spam = level("Spam");
    replace(SHOP, List.of(spam));

    assertThat(dispositions.keep(spam.id())).isTrue();
    assertThat(dispositions.keep(UUID.randomUUID())).isFalse();
  }

  private void replace(DispositionPlace place, List<DispositionLevel> tree) {
    assertThat(dispositions.replace(place, DispositionRow.rows(tree))).isTrue();
  }

  private static List<String> names(List<DispositionLevel> tree) {
    return tree.stream().map(DispositionLevel::name).toList();
  }

  private static DispositionLevel level(String name, DispositionLevel... below) {
    return new DispositionLevel(UUID.randomUUID(), name, List.of(below));
  }
}
