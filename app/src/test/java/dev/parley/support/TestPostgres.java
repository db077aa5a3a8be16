package dev.parley.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL for a test JVM, on its own port with throw-away data, and as many empty databases
 * in it as somebody asks for.
 */
public final class TestPostgres {
  private static final AtomicInteger databases = new AtomicInteger();

  private TestPostgres() {}

  /** Makes an empty database and returns its address, user included. */
  public static String freshDatabase() {
    var name = "parley_" + databases.incrementAndGet();
    try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      return Server.INSTANCE.getJdbcUrl("postgres", name);
    } catch (SQLException e) {
      throw new IllegalStateException("Cannot create database " + name, e);
    }
  }

  /** What makes an application use an empty database of its own. */
  public static Map<String, String> dataSourceProperties() {
    return Map.of(
        "spring.datasource.url",
        freshDatabase(),
        "spring.datasource.username",
        "postgres",
        "spring.datasource.password",
        "");
  }

  /** Started by the first who needs it, stopped with the JVM. */
  private static final class Server {
    static final EmbeddedPostgres INSTANCE = start();

    private static EmbeddedPostgres start() {
      try {
        var server =
            EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target/postgres/binaries").toFile())
                .setServerConfig("unix_socket_directories", "")
                .setLocaleConfig("locale", "C.UTF-8")
                .setRegisterShutdownHook(false)
                .start();
        AfterTests.run(server::close);
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL does not start", e);
      }
    }
  }
}
