package dev.parley.crash;

import dev.parley.wire.ParleyWire;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Chats without end: some talk all the time, others come, are taken, talk a little and go. None of
 * them cares whether Parley lives.
 */
final class Traffic {
  private static final int TALKERS = 6;
  private static final int COMERS = 4;

  private final ParleyWire wire;
  private final List<Desk> desks;
  private final Random seeds;
  private final Queue<Conversation> conversations = new ConcurrentLinkedQueue<>();
  private final Queue<Conversation> finished = new ConcurrentLinkedQueue<>();
  private final Queue<Future<?>> running = new ConcurrentLinkedQueue<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean goesOn = true;

  Traffic(ParleyWire wire, List<Desk> desks, long seed) {
    this.wire = wire;
    this.desks = desks;
    this.seeds = new Random(seed);
  }

  void begin() {
    for (var i = 0; i < TALKERS; i++) {
      var random = new Random(seeds.nextLong());
      running.add(threads.submit(() -> talk(random)));
    }
    for (var i = 0; i < COMERS; i++) {
      var random = new Random(seeds.nextLong());
      running.add(threads.submit(() -> comeAndGo(random)));
    }
  }

  /** Messages and other steps that Parley has acknowledged so far. */
  int acknowledged() {
    return acknowledged.get();
  }

  /** Ends the traffic when everybody has an answer to what they sent last; their failures rise. */
  void end() throws Exception {
    goesOn = false;
    for (var each : running) {
      each.get();
    }
    threads.shutdown();
  }

  /** Everything that began, open or not. */
  List<Conversation> all() {
    return List.copyOf(conversations);
  }

  /** What was not ended by one of its sides. */
  List<Conversation> open() {
    return conversations.stream().filter(each -> !finished.contains(each)).toList();
  }

  private void talk(Random random) {
    var conversation = start(random);
    var agent = conversation.awaitAgent();
    for (var turn = 1; goesOn; turn++) {
      exchange(conversation, agent, turn);
    }
  }

  private void comeAndGo(Random random) {
    while (goesOn) {
      var conversation = start(random);
      if (random.nextInt(4) > 0) {
        exchange(conversation, conversation.awaitAgent(), 1);
      }
      if (goesOn) {
        conversation.leave();
        finished.add(conversation);
        acknowledged.incrementAndGet();
      }
    }
  }

  private Conversation start(Random random) {
    var website = random.nextBoolean() ? "SHOP" : "HELP";
    var key = new UUID(random.nextLong(), random.nextLong());
    var started = Conversation.start(wire, desks, website, key);
    conversations.add(started);
    acknowledged.incrementAndGet();
    return started;
  }

  private void exchange(Conversation conversation, Desk agent, int turn) {
    conversation.customerSays("Question " + turn);
    acknowledged.incrementAndGet();
    conversation.agentSays(agent, "Answer " + turn);
    acknowledged.incrementAndGet();
  }
}
