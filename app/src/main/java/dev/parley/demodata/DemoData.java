package dev.parley.demodata;

import dev.parley.local.LocalPostgres;
import dev.parley.local.LocalStartFailed;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Fills a database with 90 days of a believable centre, from the outside and with nothing but the
 * database: the tables are made if they are missing, no process runs for what is over. The same
 * options give the same data.
 */
public final class DemoData {
  private DemoData() {}

  public static void main(String... arguments) throws Exception {
    try {
      run(DemoOptions.parse(arguments));
    } catch (IllegalArgumentException | LocalStartFailed | Refused refused) {
      System.err.println("demo-data: " + refused.getMessage());
      System.exit(1);
    }
  }

  /** The database holds what must not be mixed with made-up data. */
  static final class Refused extends RuntimeException {
    Refused(String message) {
      super(message);
    }
  }

  private static void run(DemoOptions options) throws SQLException, IOException {
    if (options.url().isPresent()) {
      fill(options.url().get(), options, "classpath:db/migration");
      return;
    }
    try (var postgres =
        LocalPostgres.start(options.directory().resolve("postgres"), options.port())) {
      fill(postgres.jdbcUrl(), options, "classpath:db/migration", "classpath:db/demo");
    }
  }

  /**
   * Makes what is missing of the tables, and the data.
   *
   * @throws Refused if there are interactions, and the options do not say that this is right
   */
  static void fill(String url, DemoOptions options, String... migrations)
      throws SQLException, IOException {
    var begin = Instant.now();
    Flyway.configure()
        .dataSource(url, null, null)
        .locations(migrations)
        .placeholders(Map.of("demoSitePort", System.getenv().getOrDefault("SITE_PORT", "8090")))
        .ignoreMigrationPatterns("*:missing")
        .load()
        .migrate();
    try (var connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      requireRoom(connection, options);
      var centre = Centre.make(connection);
      new Past(options, centre, Phrases.read()).write(connection);
      connection.commit();
      connection.setAutoCommit(true);
      execute(connection, "vacuum analyze");
    }
    System.out.printf(
        "%,d interactions are in the database, made in %d seconds.%n",
        options.chats(), Duration.between(begin, Instant.now()).toSeconds());
  }

  private static void requireRoom(Connection connection, DemoOptions options) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select exists (select from interaction)")) {
      rows.next();
      if (rows.getBoolean(1) && !options.beside()) {
        throw new Refused(
            "This database holds interactions, which demo data is not to be mixed with. If it may"
                + " be, say --beside.");
      }
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
