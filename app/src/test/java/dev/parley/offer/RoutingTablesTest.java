package dev.parley.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.offer.RoutingTables.Row;
import dev.parley.process.Selection;
import dev.parley.queue.QueueStrategy;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each row of the tables in docs/routing.md that speak of the choice. */
class RoutingTablesTest {
  private static final OfferStrategy RING_ALL = new RingAll();

  @TestFactory
  Stream<DynamicTest> whoCanBeAsked() {
    return each("Who can be asked", RoutingTablesTest::assertExclusion);
  }

  @TestFactory
  Stream<DynamicTest> ringAll() {
    return each("Ring all", row -> assertAsked(row, RING_ALL));
  }

  @TestFactory
  Stream<DynamicTest> roundRobin() {
    return each("Round robin", RoutingTablesTest::assertRoundRobin);
  }

  @TestFactory
  Stream<DynamicTest> leastRecent() {
    return each("Least recent", row -> assertAsked(row, new LeastRecent()));
  }

  @TestFactory
  Stream<DynamicTest> leastBusy() {
    return each("Least busy", row -> assertAsked(row, new LeastBusy()));
  }

  @TestFactory
  Stream<DynamicTest> preferredAgent() {
    return each("Preferred agent", RoutingTablesTest::assertPreferred);
  }

  @TestFactory
  Stream<DynamicTest> rounds() {
    return each("Rounds", RoutingTablesTest::assertOutcome);
  }

  private static Stream<DynamicTest> each(String table, Consumer<Row> assertion) {
    return RoutingTables.under(table).stream()
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> assertion.accept(row)));
  }

  private static void assertExclusion(Row row) {
    var member =
        CandidateFixture.free("A")
            .having(isYes(row.get("has the chat")), isYes(row.get("skilled")))
            .with(row.get("presence"))
            .with(row.get("load"))
            .ofQueue(row.get("of this queue"));
    var answer = row.isEmpty("answer this round") ? "free" : row.get("answer this round");

    var reason = member.with(answer).candidate().exclusion();

    assertThat(reason.map(Exclusion::name).orElse("asked")).isEqualTo(row.get("result"));
  }

  private static boolean isYes(String word) {
    return switch (word) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException("Neither yes nor no: " + word);
    };
  }

  private static void assertAsked(Row row, OfferStrategy strategy) {
    var queue = CandidateFixture.queue(strategy.kind(), null);

    var selection =
        CandidateSelection.of(queue, candidates(row, "can be asked"), Requirements.NONE, strategy);

    assertThat(letters(selection)).isEqualTo(row.list("asked"));
    assertThat(selection.excluded())
        .allSatisfy(one -> assertThat(one.reason()).isEqualTo(Exclusion.NOT_THEIR_TURN));
  }

  private static void assertRoundRobin(Row row) {
    var last = row.isEmpty("accepted last") ? null : CandidateFixture.id(row.get("accepted last"));
    var queue = CandidateFixture.queue(QueueStrategy.ROUND_ROBIN, last);

    var chosen = new RoundRobin().choose(queue, candidates(row, "can be asked"));

    assertThat(chosen.stream().map(RoutingTablesTest::letter).toList())
        .isEqualTo(row.list("asked"));
  }

  private static void assertPreferred(Row row) {
    var queue = CandidateFixture.queue(QueueStrategy.RING_ALL, null);
    var candidates =
        row.list("can be asked").stream()
            .map(words -> fixture(words).known(words.startsWith(row.get("the customer knows"))))
            .map(CandidateFixture::candidate)
            .toList();

    var selection = CandidateSelection.of(queue, candidates, Requirements.NONE, RING_ALL);

    assertThat(letters(selection)).isEqualTo(row.list("asked"));
    assertThat(selection.rule()).isEqualTo(Rule.valueOf(row.get("rule")));
  }

  private static void assertOutcome(Row row) {
    var candidates =
        row.get("candidates").equals("nobody")
            ? List.<Candidate>of()
            : candidates(row, "candidates");
    var queue = CandidateFixture.queue(QueueStrategy.RING_ALL, null);

    var selection = CandidateSelection.of(queue, candidates, Requirements.NONE, RING_ALL);

    assertThat(selection.outcome().name()).isEqualTo(row.get("outcome"));
    assertThat(endOf(selection.inTheOnlyRound())).isEqualTo(row.get("of a transfer"));
  }

  private static String endOf(CandidateSelection selection) {
    return selection.outcome() == Selection.REFUSED
        ? "REFUSED " + selection.refusal()
        : selection.outcome().name();
  }

  private static List<Candidate> candidates(Row row, String column) {
    return row.list(column).stream().map(words -> fixture(words).candidate()).toList();
  }

  /** A letter and what else is said of the agent. */
  private static CandidateFixture fixture(String words) {
    if (words.endsWith(" (no member)")) {
      return CandidateFixture.free(words.substring(0, 1)).stranger();
    }
    var parts = words.split(" ");
    return Arrays.stream(parts)
        .skip(1)
        .reduce(
            CandidateFixture.free(parts[0]),
            CandidateFixture::with,
            (one, other) -> {
              throw new IllegalStateException("Not in parallel");
            });
  }

  private static List<String> letters(CandidateSelection selection) {
    return selection.chosen().stream().map(RoutingTablesTest::letter).toList();
  }

  private static String letter(Candidate candidate) {
    return candidate.agent().value().toString().substring(0, 1).toUpperCase();
  }
}
