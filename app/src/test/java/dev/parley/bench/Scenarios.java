package dev.parley.bench;

import dev.parley.bench.Floor.Chat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The loads of the figures; each begins and ends without an open chat. */
final class Scenarios {
  private static final int STEADY_CHATS = 50;
  private static final Duration STEADY_PACE = Duration.ofSeconds(5);
  private static final int EXCHANGES = 4;
  private static final int OPENERS = 8;

  private final Floor floor;
  private final Options options;
  private final Report report;
  private final Supplier<Duration> serverTime;
  private final Watcher supervisor;

  /**
   * @param serverTime the processor time that Parley has used so far
   */
  Scenarios(
      Floor floor,
      Options options,
      Report report,
      Supplier<Duration> serverTime,
      Watcher supervisor) {
    this.floor = floor;
    this.options = options;
    this.report = report;
    this.serverTime = serverTime;
    this.supervisor = supervisor;
  }

  /** 50 open chats, each side of each writing every 5 seconds, while one chat a second starts. */
  void steady() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var chats = openChats(STEADY_CHATS, threads);
      for (var phase : List.of(options.warmUp(), options.measured())) {
        floor.forgetMeasurements();
        var newcomers =
            threads.submit(
                () -> atRate(1, phase, threads, turn -> passing(turn % Provisioning.TEAMS)));
        var perSecond = (int) (2L * STEADY_CHATS / STEADY_PACE.toSeconds());
        atRate(perSecond, phase, threads, turn -> write(chats, turn, threads));
        await(newcomers);
      }
      report.latency("a: start to offer, 50 chats", floor.startToOffer, Duration.ofMillis(250));
      report.latency("a: customer's message to agent", floor.toAgent, Duration.ofMillis(100));
      report.latency("a: agent's message to customer", floor.toCustomer, Duration.ofMillis(100));
      closeChats(chats, threads);
    }
  }

  /** As many complete chats as the server takes, one after the other by each worker. */
  void saturation() {
    chats(options.warmUp());
    floor.forgetMeasurements();
    var begin = System.nanoTime();
    var used = serverTime.get();
    var complete = chats(options.measured());
    var seconds = (System.nanoTime() - begin) / 1e9;
    var perChat = serverTime.get().minus(used).dividedBy(Math.max(1, complete));
    report.rate(
        "b: complete chats, %d at once".formatted(options.workers()),
        complete / seconds,
        complete,
        20);
    report.note("b: Parley's processor time for one", perChat.toMillis() + " ms");
    report.latency("b: start to offer meanwhile", floor.startToOffer, Duration.ofMillis(250));
    report.latency(
        "b: customer's message to agent meanwhile", floor.toAgent, Duration.ofMillis(250));
    report.latency(
        "b: closed by one side to the other meanwhile", floor.closed, Duration.ofSeconds(1));
  }

  private int chats(Duration time) {
    var complete = new AtomicInteger();
    var end = System.nanoTime() + time.toNanos();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var workers = new ArrayList<Future<?>>();
      for (var worker = 0; worker < options.workers(); worker++) {
        var team = worker % Provisioning.TEAMS;
        workers.add(
            threads.submit(
                () -> {
                  while (System.nanoTime() < end) {
                    complete(team);
                    complete.incrementAndGet();
                  }
                }));
      }
      workers.forEach(Scenarios::await);
    }
    return complete.get();
  }

  private void complete(int team) {
    var chat = floor.openChat(team);
    for (var exchange = 0; exchange < EXCHANGES; exchange++) {
      Floor.await(floor.send(chat, true, System.nanoTime()));
      Floor.await(floor.send(chat, false, System.nanoTime()));
    }
    floor.close(chat, chat.id().hashCode() % 2 == 0);
  }

  /** Many open chats, and messages at a fixed rate all over them. */
  void crowd() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var chats = openChats(options.crowd(), threads);
      for (var phase : List.of(options.warmUp(), options.measured())) {
        floor.forgetMeasurements();
        atRate(options.crowdRate(), phase, threads, turn -> write(chats, turn, threads));
      }
      var what = "c: %d chats, %d messages/s, ".formatted(options.crowd(), options.crowdRate());
      report.latency(what + "to agent", floor.toAgent, Duration.ofMillis(250));
      report.latency(what + "to customer", floor.toCustomer, Duration.ofMillis(250));
      closeChats(chats, threads);
    }
  }

  /** As the crowd, with a supervisor who follows all of it and fetches the list every second. */
  void watched() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var watcher = supervisor.watching()) {
      var chats = openChats(options.crowd(), threads);
      for (var phase : List.of(options.warmUp(), options.measured())) {
        watcher.forgetMeasurements();
        var fetching = threads.submit(() -> atRate(1, phase, threads, turn -> watcher.fetch()));
        atRate(options.crowdRate(), phase, threads, turn -> tell(chats, turn));
        await(fetching);
      }
      var what = "d: %d chats, %d messages/s, ".formatted(options.crowd(), options.crowdRate());
      report.latency(what + "to supervisor", watcher.toEvent, Duration.ofMillis(1000));
      report.latency("d: the whole list over HTTP", watcher.wholeList, Duration.ofMillis(250));
      closeChats(chats, threads);
    }
  }

  private void tell(List<Chat> chats, int turn) {
    var chat = chats.get(turn % chats.size());
    var due = System.nanoTime();
    supervisor.sent(chat.id(), floor.post(chat, turn / chats.size() % 2 == 0), due);
  }

  /** Every turn another chat; the customer writes in one round, the agent in the next. */
  private void write(List<Chat> chats, int turn, ExecutorService threads) {
    var chat = chats.get(turn % chats.size());
    var byCustomer = turn / chats.size() % 2 == 0;
    var due = System.nanoTime();
    threads.execute(() -> floor.send(chat, byCustomer, due));
  }

  private void passing(int team) {
    var chat = floor.openChat(team);
    floor.close(chat, true);
  }

  private List<Chat> openChats(int count, ExecutorService threads) {
    var opened = new ArrayList<Chat>();
    var next = new AtomicInteger();
    var openers =
        IntStream.range(0, OPENERS)
            .mapToObj(
                opener ->
                    threads.submit(
                        () -> {
                          for (var i = next.getAndIncrement();
                              i < count;
                              i = next.getAndIncrement()) {
                            var chat = floor.openChat(i % Provisioning.TEAMS);
                            synchronized (opened) {
                              opened.add(chat);
                            }
                          }
                        }))
            .toList();
    openers.forEach(Scenarios::await);
    return opened;
  }

  private void closeChats(List<Chat> chats, ExecutorService threads) {
    var closing = new ArrayList<Future<?>>();
    for (var part = 0; part < OPENERS; part++) {
      var first = part;
      closing.add(
          threads.submit(
              () -> {
                for (var i = first; i < chats.size(); i += OPENERS) {
                  floor.close(chats.get(i), true);
                }
              }));
    }
    closing.forEach(Scenarios::await);
  }

  /** Does something at a fixed rate for a time, whether or not the last is done. */
  private static void atRate(
      int perSecond, Duration time, ExecutorService threads, IntConsumer turn) {
    var pause = Duration.ofSeconds(1).dividedBy(perSecond).toNanos();
    var begin = System.nanoTime();
    var turns = (int) (time.toNanos() / pause);
    var done = new ArrayList<CompletableFuture<Void>>();
    for (var i = 0; i < turns; i++) {
      waitUntil(begin + i * pause);
      var number = i;
      done.add(CompletableFuture.runAsync(() -> turn.accept(number), threads));
    }
    done.forEach(Floor::await);
  }

  private static void waitUntil(long nanoTime) {
    try {
      var left = nanoTime - System.nanoTime();
      if (left > 0) {
        Thread.sleep(Duration.ofNanos(left));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A client failed", e.getCause());
    }
  }
}
