package dev.parley.demodata;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** All chats of 90 days, in the order in which they began. */
final class Past {
  private static final int DAYS = 90;
  private static final int AT_ONCE = 2000;
  private static final String WORD_INDEX = "interaction_words_by_word";
  // chats by the hour of the day, in UTC
  private static final int[] HOURS = {
    1, 1, 1, 1, 1, 2, 5, 12, 24, 30, 32, 28, 22, 26, 30, 31, 28, 22, 16, 12, 9, 6, 3, 2
  };
  private static final int BUSIEST = 32;

  private final DemoOptions options;
  private final Centre centre;
  private final Phrases phrases;
  private final Random random;
  private final Person[] people;

  /** A customer, who writes again now and then. */
  static final class Person {
    final Phrases.Language language;
    final @Nullable String name;
    final Centre.Site site;
    final UUID id;
    @Nullable UUID last;

    Person(UUID id, Phrases.Language language, @Nullable String name, Centre.Site site) {
      this.id = id;
      this.language = language;
      this.name = name;
      this.site = site;
    }
  }

  Past(DemoOptions options, Centre centre, Phrases phrases) {
    this.options = options;
    this.centre = centre;
    this.phrases = phrases;
    this.random = new Random(options.seed());
    this.people = new Person[Math.max(1, options.chats() * 2 / 5)];
    for (var i = 0; i < people.length; i++) {
      people[i] = person();
    }
  }

  /** The words are indexed at the end, all at once, which is many times faster. */
  void write(Connection connection) throws SQLException, IOException {
    var index = definition(connection);
    DemoData.execute(connection, "drop index " + WORD_INDEX);
    var tables = new Tables();
    var maker = new ChatMaker(random, centre, phrases, tables);
    var written = 0;
    for (var start : starts()) {
      maker.chat(people[random.nextInt(people.length)], Instant.ofEpochMilli(start));
      if (++written % AT_ONCE == 0) {
        tables.flush(connection);
      }
    }
    tables.flush(connection);
    DemoData.execute(connection, "set local maintenance_work_mem = '256MB'");
    DemoData.execute(connection, index);
  }

  private static String definition(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_get_indexdef(?::regclass)")) {
      statement.setString(1, WORD_INDEX);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private long[] starts() {
    return LongStream.generate(this::start).limit(options.chats()).sorted().toArray();
  }

  /** Most chats begin on weekdays, in the forenoon and in the afternoon. */
  private long start() {
    while (true) {
      var at =
          options
              .until()
              .minus(
                  Duration.ofSeconds(
                      random.nextInt(DAYS * 24 * 3600), random.nextInt(1000) * 1_000_000L));
      var local = at.atOffset(ZoneOffset.UTC);
      var weekend = local.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      var busy = HOURS[local.getHour()] * (weekend ? 0.4 : 1);
      if (random.nextDouble() * BUSIEST < busy) {
        return at.toEpochMilli();
      }
    }
  }

  private Person person() {
    var language = phrases.language(random);
    var anonymous = random.nextInt(100) < 8;
    var name = Phrases.one(language.first(), random) + " " + Phrases.one(language.last(), random);
    return new Person(ChatMaker.newId(random), language, anonymous ? null : name, site());
  }

  /** The first website has most of the customers. */
  private Centre.Site site() {
    var sites = centre.sites();
    return sites.get((int) (sites.size() * Math.pow(random.nextDouble(), 1.8)));
  }
}
