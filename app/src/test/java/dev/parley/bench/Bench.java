package dev.parley.bench;

import dev.parley.support.PackagedParley;
import dev.parley.support.TestPorts;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.PasswordLogin;
import dev.parley.wire.TokenSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the packaged application, with the PostgreSQL and Keycloak that it starts itself, from
 * this process over loopback. Prints a table; see docs/benchmarks.md.
 */
public final class Bench {
  private static final Path DIRECTORY = Path.of("target/bench");

  private final Options options;
  private final int postgresPort = TestPorts.free();
  private final int keycloakPort = TestPorts.free();
  private final Database database =
      new Database("jdbc:postgresql://localhost:%d/parley?user=parley".formatted(postgresPort));
  private final Report report = new Report();

  private Bench(Options options) {
    this.options = options;
  }

  public static void main(String... arguments) throws IOException {
    try {
      var options = Options.parse(arguments);
      // an empty database each time; what Keycloak unpacked is kept
      FileSystemUtils.deleteRecursively(DIRECTORY.resolve("postgres/cluster"));
      new Bench(options).run();
    } catch (IllegalArgumentException wrongOption) {
      System.err.println("bench: " + wrongOption.getMessage());
      System.exit(2);
    }
  }

  private void run() {
    say("Starting Parley, its log is in %s".formatted(DIRECTORY));
    try (var parley = parley().start();
        var wire = new ParleyWire(parley.url(), parley.siteOrigin())) {
      var provisioning = provisioning(parley);
      try (var floor = new Floor(wire, patiently(provisioning::agents), options.bySocket())) {
        provisioning.teams(floor.agentIds());
        awaitWebsites(wire);
        floor.open();
        measure(parley, floor, wire, provisioning);
      }
    }
    report.print();
  }

  private Provisioning provisioning(PackagedParley parley) {
    return new Provisioning(
        "http://localhost:" + keycloakPort, database, parley.siteOrigin().replace("http://", ""));
  }

  private PackagedParley parley() {
    return new PackagedParley(
        DIRECTORY,
        options.jvm(),
        List.of(
            "parley.local.directory=" + DIRECTORY,
            "parley.local.keycloak-distribution=target/keycloak/keycloak.zip",
            "parley.local.postgres-port=" + postgresPort,
            "parley.local.keycloak-port=" + keycloakPort));
  }

  /** The demo's. */
  private TokenSource supervisor() {
    return PasswordLogin.of("http://localhost:" + keycloakPort + "/realms/parley", "sofia");
  }

  private void measure(
      PackagedParley parley, Floor floor, ParleyWire wire, Provisioning provisioning) {
    var supervisor = new Watcher(wire, supervisor());
    var scenarios = new Scenarios(floor, options, report, parley::cpuTime, supervisor);
    for (var name : options.scenarios()) {
      say("Running scenario " + name);
      var cpu = parley.cpuTime();
      var begin = System.nanoTime();
      switch (name) {
        case "a" -> scenarios.steady();
        case "b" -> scenarios.saturation();
        case "c" -> scenarios.crowd();
        case "d" -> scenarios.watched();
        case "v" -> new Vanishing(floor, options, report).run();
        case "f" -> byCrew(wire, provisioning, crew -> new Freed(crew, options, report).run());
        case "r" ->
            byCrew(
                wire,
                provisioning,
                crew -> new ReOffers(crew, database, options, report, parley::cpuTime).run());
        case "l" -> list(wire);
        case "t" ->
            new Printing(wire, wire.supervisor(supervisor()).http(), database, options, report)
                .run();
        default -> throw new IllegalArgumentException("No scenario " + name);
      }
      var share = (double) parley.cpuTime().minus(cpu).toNanos() / (System.nanoTime() - begin);
      report.note(name + ": cores used by Parley, warm-up included", "%.2f".formatted(share));
    }
    eventLog();
    report.note("requests refused or failed", floor.failures.get());
    report.note("sent and never arrived", floor.missing());
  }

  /** With its indexes. */
  private void eventLog() {
    var rows = database.number("select count(*) from routing_event");
    var chats = database.number("select count(*) from interaction");
    var bytes = database.number("select pg_total_relation_size('routing_event')");
    report.note("rows of the event log for a chat", "%.1f".formatted((double) rows / chats));
    report.note("bytes of the event log for a chat", bytes / chats);
  }

  private void list(ParleyWire wire) {
    try {
      new Listing(wire.supervisor(supervisor()).http(), database, options, report).run();
    } catch (Exception failed) {
      throw new IllegalStateException("The demo data cannot be made", failed);
    }
  }

  private void byCrew(ParleyWire wire, Provisioning provisioning, Consumer<Crew> scenario) {
    try (var crew = new Crew(wire, database, provisioning.crew())) {
      provisioning.crew(crew.ids());
      awaitWebsite(wire, Crew.WEBSITE);
      crew.open();
      scenario.accept(crew);
    }
  }

  private static void awaitWebsites(ParleyWire wire) {
    for (var team = 0; team < Provisioning.TEAMS; team++) {
      awaitWebsite(wire, Provisioning.website(team));
    }
  }

  private static void awaitWebsite(ParleyWire wire, String key) {
    patiently(() -> wire.asPage().get("/api/snippet/" + key).expect(200));
  }

  /** Keycloak may still be starting, and new websites are known after some seconds. */
  private static <T> T patiently(Supplier<T> attempt) {
    var result = new Object[1];
    Awaitility.await()
        .atMost(Duration.ofMinutes(4))
        .ignoreExceptions()
        .until(
            () -> {
              result[0] = attempt.get();
              return true;
            });
    @SuppressWarnings("unchecked")
    var answer = (T) result[0];
    return answer;
  }

  private static void say(String progress) {
    System.err.println("bench: " + progress);
  }
}
