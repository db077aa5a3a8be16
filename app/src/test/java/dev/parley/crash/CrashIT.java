package dev.parley.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.local.LocalPostgres;
import dev.parley.support.PackagedParley;
import dev.parley.support.TestKeycloak;
import dev.parley.support.TestPorts;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application is killed again and again in the middle of sends and offers. PostgreSQL,
 * with its durable settings, and Keycloak are not its own here, so that they live on.
 */
class CrashIT {
  private static final long SEED = 20_261_123;
  private static final int KILLS = 3;

  @TempDir Path directory;

  private final Random random = new Random(SEED);
  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private LocalPostgres postgres;
  private PackagedParley parley;
  private ParleyWire wire;
  private List<Desk> desks;
  private Traffic traffic;

  @BeforeEach
  void start() throws SQLException {
    postgres = LocalPostgres.start(directory.resolve("postgres"), TestPorts.free());
    started.push(postgres);
    parley =
        new PackagedParley(
            Path.of("target/crash"),
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m"),
            List.of(
                "parley.local.enabled=false",
                "spring.datasource.url=" + postgres.jdbcUrl(),
                "parley.login.issuer=" + TestKeycloak.issuer()));
    started.push(parley);
    parley.start();
    sql("update agent set capacity = 100");
    sql("update queue set offer_timeout = '5 seconds'");
    wire = new ParleyWire(parley.url(), parley.siteOrigin());
    started.push(wire);
    desks = Stream.of("anna", "bruno", "chiara", "dario").map(this::desk).toList();
    traffic = new Traffic(wire, desks, SEED);
  }

  private Desk desk(String agent) {
    TestKeycloak.awaitReady();
    var desk = new Desk(wire, PasswordLogin.of(TestKeycloak.issuer(), agent));
    started.push(desk);
    desk.window();
    return desk;
  }

  @AfterEach
  void stop() throws Exception {
    while (!started.isEmpty()) {
      started.pop().close();
    }
  }

  @Test
  void losesNothingThatItAcknowledgedAndGoesOn() throws Exception {
    traffic.begin();
    for (var kill = 0; kill < KILLS; kill++) {
      awaitTraffic(40 + random.nextInt(60));
      parley.kill();
      parley.start();
    }
    awaitTraffic(40);
    traffic.end();

    assertThat(traffic.all()).hasSizeGreaterThan(10).allSatisfy(Conversation::assertComplete);
    assertThat(traffic.open()).isNotEmpty().allSatisfy(Conversation::assertGoesOn);
    traffic.all().forEach(Conversation::leave);
    for (var rest :
        List.of(
            "offer where state = 'PENDING'",
            "queue_entry",
            "interaction where state <> 'CLOSED'",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job where process_instance_id_ is not null")) {
      assertThat(number("select count(*) from " + rest)).as(rest).isZero();
    }
    assertThat(number("select count(*) from interaction")).isEqualTo(traffic.all().size());
  }

  /** Returns when so much more has been acknowledged; then more is in the middle of it. */
  private void awaitTraffic(int acknowledgements) {
    var enough = traffic.acknowledged() + acknowledgements;
    Persistence.until("traffic", () -> traffic.acknowledged() >= enough);
  }

  private void sql(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection(postgres.jdbcUrl());
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private long number(String query) throws SQLException {
    try (var connection = DriverManager.getConnection(postgres.jdbcUrl());
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
