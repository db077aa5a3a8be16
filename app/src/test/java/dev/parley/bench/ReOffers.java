package dev.parley.bench;

import dev.parley.bench.Crew.Heard;
import dev.parley.wire.CustomerClient;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/**
 * Many offers, each of another chat, time out in the same second: how long until each chat has its
 * next offer on an agent's wire, and whether any has two or none.
 */
final class ReOffers {
  private static final Duration TARGET = Duration.ofSeconds(10);
  private static final Duration AHEAD = Duration.ofSeconds(3);
  private static final int STARTERS = 16;

  private final Crew crew;
  private final Database database;
  private final Options options;
  private final Report report;
  private final Supplier<Duration> parleyCpu;
  private final Map<UUID, Integer> offered = new ConcurrentHashMap<>();

  ReOffers(
      Crew crew, Database database, Options options, Report report, Supplier<Duration> parleyCpu) {
    this.parleyCpu = parleyCpu;
    this.crew = crew;
    this.database = database;
    this.options = options;
    this.report = report;
  }

  void run() {
    database.execute("update routing_settings set missed_limit = 0");
    crew.capacity(Provisioning.CAPACITY);
    crew.tell(heard -> offered.merge(heard.interaction(), 1, Integer::sum));
    var customers = atOnce(options.due(), crew::customer);
    awaitOffers(customers.size());
    missAll(customers.size(), "to warm up");
    missAll(customers.size(), "measured");
    each(customers, customer -> customer.leave().expect(204));
    customers.forEach(CustomerClient::close);
    database.execute("update routing_settings set missed_limit = default");
  }

  private void missAll(int chats, String wave) {
    var toNextOffer = new Latencies();
    offered.clear();
    var due = dueTogether();
    crew.tell(heard -> offeredAgain(heard, due, toNextOffer));
    costOf(chats, wave);
    report(chats, wave, toNextOffer);
  }

  /**
   * Gives all offers the same end.
   *
   * @return when that is, by {@link System#nanoTime}
   */
  private long dueTogether() {
    var due = System.nanoTime() + AHEAD.toNanos();
    var at = Timestamp.from(Instant.now().plus(AHEAD));
    database.execute(
        "update offer set expires_at = ? where queue_id = ? and state = 'PENDING'", at, Crew.QUEUE);
    // that made a dead version of each row, which no real offer leaves behind
    database.execute("vacuum analyze offer");
    return due;
  }

  private void offeredAgain(Heard heard, long due, Latencies toNextOffer) {
    if (offered.merge(heard.interaction(), 1, Integer::sum) == 1) {
      toNextOffer.add(heard.at() - due);
    }
  }

  private void awaitOffers(int chats) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(50))
        .atMost(Duration.ofMinutes(2))
        .until(() -> offered.size() == chats);
  }

  /** Waits for the next offers and says what they cost. */
  private void costOf(int chats, String wave) {
    var parley = parleyCpu.get();
    var postgres = database.cpuTime();
    awaitOffers(chats);
    note(wave, "Parley's", parleyCpu.get().minus(parley), chats);
    note(wave, "PostgreSQL's", database.cpuTime().minus(postgres), chats);
  }

  private void note(String wave, String whose, Duration used, int chats) {
    report.note(
        "r, %s: %s processor time for each".formatted(wave, whose),
        "%.1f ms".formatted(used.toNanos() / 1e6 / chats));
  }

  private void report(int chats, String wave, Latencies toNextOffer) {
    report.all(
        "r, %s: %d offers due at once to the next offer".formatted(wave, chats),
        toNextOffer,
        TARGET);
    report.note(
        "r, %s: chats offered more than once".formatted(wave),
        offered.values().stream().filter(n -> n > 1).count());
    report.note(
        "r, %s: chats without exactly one pending offer".formatted(wave),
        database.number(
            """
            select count(*) from interaction i
            where i.queue_id = ? and i.state = 'WAITING' and 1 <> (
              select count(*) from offer o where o.interaction_id = i.id and o.state = 'PENDING')
            """,
            Crew.QUEUE));
  }

  private static <T> List<T> atOnce(int count, Supplier<T> each) {
    try (var threads = Executors.newFixedThreadPool(STARTERS)) {
      var started = IntStream.range(0, count).mapToObj(i -> threads.submit(each::get)).toList();
      return started.stream().map(Scenarios::await).toList();
    }
  }

  private static <T> void each(List<T> all, Consumer<T> action) {
    try (var threads = Executors.newFixedThreadPool(STARTERS)) {
      all.stream()
          .map(one -> threads.submit(() -> action.accept(one)))
          .toList()
          .forEach(Scenarios::await);
    }
  }
}
