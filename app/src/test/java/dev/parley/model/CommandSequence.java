package dev.parley.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.model.Explanation.Answered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** One house, from its opening to its closing, under commands from one seed. */
final class CommandSequence {
  private static final Duration SOON = Duration.ofSeconds(15);

  private final RealHouse house;
  private final Reader reader;
  private final Invariants invariants;
  private final TransactionTemplate moment;
  private final ExecutorService threads;
  private final CommandSource source;
  private final int atOnce;
  private final List<String> history = new ArrayList<>();
  private int done;

  CommandSequence(ApplicationContext application, ExecutorService threads, long seed, int atOnce) {
    this.threads = threads;
    this.atOnce = atOnce;
    house = new RealHouse(application);
    reader = house.reader();
    invariants = house.invariants();
    moment = new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    source = new CommandSource(new Random(seed));
    history.add("seed " + seed + ", " + atOnce + " at the same moment");
  }

  /** What was read at one moment. */
  private record Sight(Handles handles, ChatModel model) {}

  /** Answers how many commands did something. */
  int run(int steps) {
    house.furnish();
    try {
      for (var step = 0; step < steps; step++) {
        step();
      }
    } finally {
      house.close();
    }
    assertThat(invariants.broken(house.everyChat())).as(this::story).isEmpty();
    return done;
  }

  private void step() {
    house.forgetMissed();
    var before = settled();
    var commands = source.draw(atOnce, before.model(), before.handles());
    history.add("before " + before.model());
    history.add("given " + commands);
    var answers = give(commands, before.handles());
    history.add("answers " + answers.stream().map(Answered::result).toList());
    assertKept();
    var after = seenAs(settled().handles(), before.handles());
    history.add("after " + after);
    assertThat(Explanation.exists(before.model(), answers, after)).as(this::story).isTrue();
  }

  private void assertKept() {
    assertThat(invariants.broken(house.everyChat())).as(this::story).isEmpty();
  }

  /** The moment when nothing more happens by itself, which must come soon. */
  private Sight settled() {
    var sight =
        Awaitility.await(story())
            .atMost(SOON)
            .pollInterval(Duration.ofMillis(5))
            .pollDelay(Duration.ZERO)
            .until(this::look, seen -> seen.model().isSettled());
    assertThat(sight.model().asksTheRightOnes()).as(this::story).isTrue();
    return sight;
  }

  private Sight look() {
    return Objects.requireNonNull(
        moment.execute(
            status -> {
              var handles = reader.handles(house.chats());
              return new Sight(handles, reader.read(handles));
            }));
  }

  /** The chats of now, with the offers and timers of before. */
  private ChatModel seenAs(Handles now, Handles before) {
    var offers = new ArrayList<>(before.offers());
    for (var chat = 0; chat < now.chats().size(); chat++) {
      if (!Objects.equals(now.chats().get(chat), before.chats().get(chat))) {
        offers.set(chat, Map.of());
      }
    }
    var handles = new Handles(now.chats(), offers, before.timers());
    return Objects.requireNonNull(moment.execute(status -> reader.read(handles)));
  }

  private List<Answered> give(List<Command> commands, Handles handles) {
    var barrier = new CyclicBarrier(Math.max(1, commands.size()));
    var running = new ArrayList<Future<?>>();
    for (var command : commands) {
      running.add(
          threads.submit(
              () -> {
                barrier.await();
                house.perform(command, handles);
                return null;
              }));
    }
    var answers = new ArrayList<Answered>();
    for (var number = 0; number < commands.size(); number++) {
      answers.add(new Answered(commands.get(number), result(running.get(number))));
    }
    return answers;
  }

  private Result result(Future<?> running) {
    try {
      running.get();
      done++;
      return Result.DONE;
    } catch (ExecutionException refused) {
      return Refusals.resultOf(refused.getCause(), this::story);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private String story() {
    return String.join("\n", history);
  }
}
