package dev.parley.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.support.TestPorts;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL keeps its data whatever happens to the application that started it. */
class LocalPostgresIT {
  @TempDir Path directory;
  private final int port = TestPorts.free();

  @Test
  void keepsDataFromOneStartToTheNextAndWritesItThrough() throws SQLException {
    try (var postgres = start()) {
      execute(postgres, "create table kept (value text)");
      assertThat(single(postgres, "show fsync")).isEqualTo("on");
      assertThat(single(postgres, "show synchronous_commit")).isEqualTo("on");
      assertThat(single(postgres, "show full_page_writes")).isEqualTo("on");
    }

    try (var postgres = start()) {
      assertThat(single(postgres, "select count(*) from kept")).isEqualTo("0");
    }
  }

  @Test
  void replacesTheServerOfAKilledApplication() throws Exception {
    var child = ChildJvm.started(Holder.class, directory.toString(), String.valueOf(port));
    var orphan = Postmaster.of(cluster()).orElseThrow();
    child.destroyForcibly().waitFor();
    assertThat(orphan.alive()).isTrue();

    try (var postgres = start()) {
      assertThat(orphan.alive()).isFalse();
      assertThat(single(postgres, "select value from kept")).isEqualTo("kept");
    }
  }

  @Test
  void healsAPidFileWhoseProcessIsSomebodyElse() throws Exception {
    start().close();
    var ownPid = ProcessHandle.current().pid();
    Files.writeString(
        cluster().resolve("postmaster.pid"), ownPid + "\n" + cluster() + "\n0\n" + port + "\n");

    try (var postgres = start()) {
      assertThat(single(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void startsAgainWhereTheFirstStartWasInterrupted() throws Exception {
    Files.createDirectories(cluster());
    Files.writeString(cluster().resolve("postgresql.conf"), "half made");

    try (var postgres = start()) {
      assertThat(single(postgres, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void leavesNoProcessBehind() throws Exception {
    var postgres = start();
    var postmaster = Postmaster.of(cluster()).orElseThrow();

    postgres.close();

    assertThat(postmaster.alive()).isFalse();
    LocalPort.requireFree("the next one", port, "POSTGRES_PORT");
  }

  @Test
  void refusesADirectoryInUse() {
    try (var postgres = start()) {
      assertThatThrownBy(() -> LocalPostgres.start(directory, TestPorts.free()))
          .isInstanceOf(LocalStartFailed.class)
          .hasMessageContaining("Another Parley uses");
    }
  }

  @Test
  void refusesAPortInUseInsteadOfTalkingToWhoeverHoldsIt() throws Exception {
    try (var stranger = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(this::start)
          .isInstanceOf(LocalStartFailed.class)
          .hasMessageContaining("Port " + stranger.getLocalPort() + " is taken");
    }
  }

  private LocalPostgres start() {
    return LocalPostgres.start(directory, port);
  }

  private Path cluster() {
    return directory.resolve("cluster");
  }

  private static void execute(LocalPostgres postgres, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(postgres.jdbcUrl());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String single(LocalPostgres postgres, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(postgres.jdbcUrl());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  /** Runs in the JVM that is killed. */
  static final class Holder {
    public static void main(String[] arguments) throws Exception {
      var postgres = LocalPostgres.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
      execute(postgres, "create table kept as select 'kept' as value");
      System.out.println(ChildJvm.READY);
      Thread.currentThread().join();
    }
  }
}
