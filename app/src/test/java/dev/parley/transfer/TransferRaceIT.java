package dev.parley.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agent.AgentId;
import dev.parley.interaction.ClosingService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.ChatStarter;
import dev.parley.offer.OfferId;
import dev.parley.offer.OfferService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.supervision.Rerouting;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever can happen to a chat that is being transferred happens twice at the same moment. */
@ParleyIT
class TransferRaceIT {
  private static final int ROUNDS = Integer.getInteger("parley.race.rounds", 20);

  /** What losing looks like; each is a 404 or a 409 to whoever asked. */
  private static final Set<String> LOST =
      Set.of(
          "InteractionClosed",
          "InteractionNotFound",
          "OfferOver",
          "OfferTaken",
          "OptimisticLockingException",
          "CannotAcquireLockException");

  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired InteractionService interactions;
  @Autowired ClosingService closings;
  @Autowired OfferService offers;
  @Autowired TransferService transfers;
  @Autowired Rerouting rerouting;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private ChatFixture chats;
  private ChatState states;
  private List<UUID> agents;
  private String website;

  /** A move that somebody makes. */
  enum Move {
    ACCEPT,
    REJECT,
    CLOSE,
    LEAVE,
    TAKE_OVER,
    RETURN,
    TIME_OUT
  }

  /** One round: the chat, what its target was offered, and when that offer ends. */
  private record Round(InteractionId chat, OfferId offer, Instant expiry) {}

  static Stream<Arguments> pairs() {
    var moves = Move.values();
    return Arrays.stream(moves)
        .flatMap(
            one ->
                Arrays.stream(moves)
                    .filter(other -> other.ordinal() >= one.ordinal())
                    .map(other -> Arguments.of(one, other)));
  }

  @BeforeEach
  void threeAgentsOfOneQueue() {
    chats = new ChatFixture(jdbc, starter);
    states = new ChatState(jdbc);
    agents = Stream.of("Sender", "Target", "Supervisor").map(chats::availableAgent).toList();
    website = chats.websiteOf(chats.queue("RING_ALL", agents));
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    agents.forEach(
        agent -> jdbc.sql("delete from agent_connection where agent_id = ?").param(agent).update());
  }

  @ParameterizedTest(name = "{0} against {1}")
  @MethodSource("pairs")
  void oneWinsAndNobodyIsStuck(Move one, Move other) throws Exception {
    for (var number = 0; number < ROUNDS; number++) {
      var round = transferredChat();

      var won = race(round, one, other);

      assertThat(won).as("%s against %s", one, other).contains(true);
      states.assertConsistent(round.chat());
      end(round.chat());
      states.assertConsistent(round.chat());
    }
  }

  private Round transferredChat() {
    // whoever misses too many in a row is not asked any more
    jdbc.sql("update agent set missed_in_a_row = 0 where id = ?").param(target()).update();
    var chat = chats.start(website);
    offers.accept(new OfferId(chats.pendingOffers(chat).get(sender())), new AgentId(sender()));
    transfers.request(new AgentId(sender()), chat, target(), null, "Please");
    var offer = new OfferId(chats.pendingOffers(chat).get(target()));
    return new Round(chat, offer, chats.expiry(chat));
  }

  private List<Boolean> race(Round round, Move one, Move other) throws Exception {
    var barrier = new CyclicBarrier(2);
    var first = threads.submit(() -> moveAt(barrier, one, round));
    var second = threads.submit(() -> moveAt(barrier, other, round));
    return List.of(hasWon(first), hasWon(second));
  }

  private Void moveAt(CyclicBarrier barrier, Move move, Round round) throws Exception {
    barrier.await();
    move(move, round);
    return null;
  }

  private void move(Move move, Round round) {
    switch (move) {
      case ACCEPT -> offers.accept(round.offer(), new AgentId(target()));
      case REJECT -> offers.reject(round.offer(), new AgentId(target()), "No");
      case CLOSE -> closings.close(round.chat(), new AgentId(sender()), null);
      case LEAVE -> interactions.closeByCustomer(round.chat());
      case TAKE_OVER -> rerouting.takeOver(round.chat(), supervisor());
      case RETURN -> rerouting.offerAgain(round.chat(), supervisor());
      case TIME_OUT -> timeOut(round);
    }
  }

  private void timeOut(Round round) {
    if (!offers.timeOut(round.chat(), round.expiry())) {
      throw new Overtaken();
    }
  }

  private static final class Overtaken extends RuntimeException {}

  private static boolean hasWon(Future<Void> move) throws InterruptedException {
    try {
      move.get();
      return true;
    } catch (ExecutionException lost) {
      var cause = lost.getCause();
      assertThat(cause instanceof Overtaken || LOST.contains(cause.getClass().getSimpleName()))
          .as(() -> stackOf(cause))
          .isTrue();
      return false;
    }
  }

  private static String stackOf(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private void end(InteractionId chat) {
    interactions.closeByCustomer(chat);
  }

  private UUID sender() {
    return agents.get(0);
  }

  private UUID target() {
    return agents.get(1);
  }

  private StaffIdentity supervisor() {
    return new StaffIdentity(
        agents.get(2), "Supervisor", "Vera", Set.of(StaffRole.SUPERVISOR, StaffRole.AGENT));
  }
}
