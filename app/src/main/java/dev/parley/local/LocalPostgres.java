package dev.parley.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL server on this machine whose data outlives the application, also when the
 * application is killed: the next start replaces a server that lives on and heals what a dead one
 * left.
 *
 * <p>Below its directory: {@code binaries}, the {@code cluster}, {@code postgres.log}. One JVM at a
 * time owns the directory. The server listens on loopback only and trusts every local user, which
 * is why it is for demos and tests.
 */
public final class LocalPostgres implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
  private static final String DATABASE = "parley";

  private final EmbeddedPostgres server;
  private final Path cluster;
  private final DirectoryLock lock;

  private LocalPostgres(EmbeddedPostgres server, Path cluster, DirectoryLock lock) {
    this.server = server;
    this.cluster = cluster;
    this.lock = lock;
  }

  /**
   * Starts the server and returns when it takes connections and the database exists.
   *
   * @throws LocalStartFailed when another JVM uses the directory or the port is taken
   */
  public static LocalPostgres start(Path directory, int port) {
    var absolute = directory.toAbsolutePath().normalize();
    var lock = DirectoryLock.acquire(absolute);
    try {
      return started(absolute, port, lock);
    } catch (LocalStartFailed e) {
      closeQuietly(lock);
      throw e;
    } catch (IOException | SQLException | RuntimeException e) {
      closeQuietly(lock);
      throw new LocalStartFailed(
          "PostgreSQL did not start on port %d: see %s."
              .formatted(port, absolute.resolve("postgres.log")),
          e);
    }
  }

  private static LocalPostgres started(Path directory, int port, DirectoryLock lock)
      throws IOException, SQLException {
    var cluster = directory.resolve("cluster");
    discardHalfMade(cluster);
    makeWay(cluster);
    LocalPort.requireFree("PostgreSQL", port, "POSTGRES_PORT");
    var server = launch(directory, cluster, port);
    createDatabase(server);
    Files.writeString(completeMarker(cluster), "");
    return new LocalPostgres(server, cluster, lock);
  }

  /** A cluster whose creation was interrupted never held data, and no server starts from it. */
  private static void discardHalfMade(Path cluster) throws IOException {
    if (Files.exists(cluster) && !Files.exists(completeMarker(cluster))) {
      var survivor = Postmaster.of(cluster);
      if (survivor.isPresent()) {
        survivor.get().stop();
      }
      FileSystemUtils.deleteRecursively(cluster);
    }
  }

  private static void makeWay(Path cluster) throws IOException {
    var found = Postmaster.of(cluster);
    if (found.isEmpty()) {
      return;
    }
    var postmaster = found.get();
    if (postmaster.alive()) {
      log.warn("PostgreSQL outlived the Parley that started it, it starts anew");
      postmaster.stop();
    } else {
      log.warn("PostgreSQL was not stopped properly, it recovers now");
    }
    postmaster.removePidFile();
  }

  private static EmbeddedPostgres launch(Path directory, Path cluster, int port)
      throws IOException {
    var output = Redirect.appendTo(directory.resolve("postgres.log").toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(cluster)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(directory.resolve("binaries").toFile())
        .setPort(port)
        // The builder's defaults are made for throw-away databases.
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "")
        .setLocaleConfig("locale", "C.UTF-8")
        .setPGStartupWait(Duration.ofSeconds(60))
        .setRegisterShutdownHook(false)
        .setErrorRedirector(output)
        .setOutputRedirector(output)
        .start();
  }

  private static void createDatabase(EmbeddedPostgres server) throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      var exists = "select 1 from pg_database where datname = '" + DATABASE + "'";
      if (!statement.executeQuery(exists).next()) {
        statement.execute("create role " + DATABASE + " login");
        statement.execute("create database " + DATABASE + " owner " + DATABASE);
      }
    }
  }

  private static Path completeMarker(Path cluster) {
    return cluster.resolve("parley-complete");
  }

  /** The address of Parley's database, including its user. */
  public String jdbcUrl() {
    return server.getJdbcUrl(DATABASE, DATABASE);
  }

  /** Stops the server and returns when its process is gone. */
  @Override
  public void close() {
    try (lock) {
      var postmaster = Postmaster.of(cluster);
      server.close();
      if (postmaster.isPresent()) {
        postmaster.get().stop();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot stop PostgreSQL in " + cluster, e);
    }
  }

  private static void closeQuietly(DirectoryLock lock) {
    try {
      lock.close();
    } catch (IOException e) {
      log.warn("Cannot release the lock of the database directory", e);
    }
  }
}
