package dev.parley.bench;

import dev.parley.bench.Crew.Heard;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Many chats wait while every agent is busy: how long after an agent is freed until the offer of
 * the chat that has waited longest is on their wire.
 */
final class Freed {
  private static final Duration TARGET = Duration.ofMillis(300);
  private static final int PATIENCE_SECONDS = 60;

  private final Crew crew;
  private final Options options;
  private final Report report;
  private final Map<AgentClient, BlockingQueue<Heard>> offers = new ConcurrentHashMap<>();
  private final Map<AgentClient, UUID> busyWith = new ConcurrentHashMap<>();
  private final Queue<CustomerClient> line = new ArrayDeque<>();
  private final Latencies byEnd = new Latencies();
  private final Latencies byPresence = new Latencies();
  private int outOfTurn;

  Freed(Crew crew, Options options, Report report) {
    this.crew = crew;
    this.options = options;
    this.report = report;
  }

  void run() {
    crew.agents().forEach(agent -> offers.put(agent, new LinkedBlockingQueue<>()));
    crew.tell(heard -> offers.get(heard.agent()).add(heard));
    crew.capacity(1);
    crew.agents().forEach(agent -> crew.customer());
    crew.agents().forEach(agent -> accept(next(agent)));
    for (var waiting = 0; waiting < options.waiting(); waiting++) {
      line.add(crew.customer());
    }
    turns(crew.agents().size());
    byEnd.clear();
    byPresence.clear();
    turns(options.freed());
    report();
    clear();
  }

  /** Each way of becoming free, in turns, of one agent after the other. */
  private void turns(int count) {
    for (var turn = 0; turn < count; turn++) {
      var agent = crew.agents().get(turn % crew.agents().size());
      refill(endChat(agent));
      refill(endPause(agent));
    }
  }

  private Heard endChat(AgentClient agent) {
    var since = System.nanoTime();
    end(agent);
    return offered(agent, since, byEnd);
  }

  private Heard endPause(AgentClient agent) {
    agent.presence("PAUSED", "Lunch").expect(200);
    end(agent);
    var since = System.nanoTime();
    agent.available();
    return offered(agent, since, byPresence);
  }

  private Heard offered(AgentClient agent, long since, Latencies latencies) {
    var heard = next(agent);
    latencies.add(heard.at() - since);
    return heard;
  }

  /** The agent takes the chat, and another one waits in its stead. */
  private void refill(Heard heard) {
    try (var first = line.remove()) {
      if (!first.interaction().equals(heard.interaction())) {
        outOfTurn++;
      }
    }
    accept(heard);
    line.add(crew.customer());
  }

  private void accept(Heard heard) {
    heard.agent().accept(heard.offer()).expect(200);
    busyWith.put(heard.agent(), heard.interaction());
  }

  private void end(AgentClient agent) {
    var chat = busyWith.remove(agent);
    agent.end(chat).expect(204);
    agent.forget(chat);
  }

  private Heard next(AgentClient agent) {
    try {
      var heard = offers.get(agent).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (heard == null) {
        throw new IllegalStateException("A free agent has heard of no chat");
      }
      return heard;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private void report() {
    var waiting = "f: %d wait, ".formatted(options.waiting());
    report.latency(waiting + "chat ended to next offer", byEnd, TARGET);
    report.latency(waiting + "pause ended to next offer", byPresence, TARGET);
    report.note("f: offers that were not the turn of their chat", outOfTurn);
  }

  private void clear() {
    line.forEach(customer -> customer.leave().expect(204));
    line.forEach(CustomerClient::close);
    crew.agents().forEach(this::end);
  }
}
