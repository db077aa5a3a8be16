package dev.parley.bench;

import dev.parley.wire.CustomerClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;

/**
 * Agents fall silent with an offer in front of them, their sockets left open, as a half-open line
 * leaves them: how long until a colleague has the offer.
 */
final class Vanishing {
  private static final Duration TARGET = Duration.ofSeconds(25);
  private static final int GONE = 0;
  private static final int COLLEAGUE = 1;

  private final Floor floor;
  private final Options options;
  private final Report report;
  private final Latencies toColleague = new Latencies();

  Vanishing(Floor floor, Options options, Report report) {
    this.floor = floor;
    this.options = options;
    this.report = report;
  }

  /** All teams at once, each at another phase of its heart-beat, again and again. */
  void run() {
    floor.stopAnswering();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var teams = new ArrayList<Future<?>>();
      for (var team = 0; team < Provisioning.TEAMS; team++) {
        var number = team;
        teams.add(threads.submit(() -> rounds(number)));
      }
      teams.forEach(Scenarios::await);
    }
    floor.answerAgain();
    report.latency("v: silent agent's offer to a colleague", toColleague, TARGET);
  }

  private void rounds(int team) {
    var agents = floor.team(team);
    for (var round = 0; round < options.vanishings(); round++) {
      agents.forEach(agent -> agent.presence("OFFLINE", null).expect(200));
      agents.get(GONE).disconnect();
      agents.get(GONE).connect().available();
      var customer = floor.start(team);
      awaitOffer(customer, GONE);
      agents.get(COLLEAGUE).available();
      var since = System.nanoTime();
      agents.get(GONE).session().fallSilent();
      toColleague.add(awaitOffer(customer, COLLEAGUE) - since);
      customer.leave().expect(204);
    }
    agents.get(GONE).disconnect();
    agents.get(GONE).connect();
    agents.forEach(agent -> agent.available());
  }

  private long awaitOffer(CustomerClient customer, int place) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(10))
        .atMost(Duration.ofSeconds(60))
        .until(() -> floor.offerHeardAt(customer, place).isPresent());
    return floor.offerHeardAt(customer, place).orElseThrow();
  }
}
