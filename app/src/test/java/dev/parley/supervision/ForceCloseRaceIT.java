package dev.parley.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agent.AgentId;
import dev.parley.interaction.ClosingService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.Party;
import dev.parley.message.ChatStarter;
import dev.parley.offer.OfferId;
import dev.parley.offer.OfferService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor closes a chat at the very moment at which somebody else moves it. */
@ParleyIT
class ForceCloseRaceIT {
  private static final int ROUNDS = 200;
  private static final StaffIdentity SOFIA =
      new StaffIdentity(new UUID(0, 7), "Sofia Marino", "Sofia", Set.of(StaffRole.SUPERVISOR));

  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired InteractionService interactions;
  @Autowired ClosingService closings;
  @Autowired OfferService offers;
  @Autowired ForceClose forceClose;
  @Autowired RuntimeService runtime;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private ChatFixture chats;
  private UUID agent;
  private String website;

  @BeforeEach
  void oneAgent() {
    chats = new ChatFixture(jdbc, starter);
    agent = chats.availableAgent("Racer");
    website = chats.websiteOf(chats.queue("RING_ALL", List.of(agent)));
  }

  @AfterEach
  void stop() {
    threads.shutdownNow();
    jdbc.sql("delete from agent_connection where agent_id = ?").param(agent).update();
  }

  @Test
  void againstAnAccept() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var chat = chats.start(website);
      var offer = new OfferId(chats.pendingOffers(chat).get(agent));

      var closed = race(chat, () -> offers.accept(offer, new AgentId(agent)));

      assertThat(closed).isTrue();
      assertOver(chat, Party.SUPERVISOR);
    }
  }

  @Test
  void againstTheCustomer() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var chat = chats.start(website);

      var closed = race(chat, () -> byCustomer(chat));

      assertOver(chat, closed ? Party.SUPERVISOR : Party.CUSTOMER);
    }
  }

  @Test
  void againstTheAgent() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      var chat = chats.start(website);
      offers.accept(new OfferId(chats.pendingOffers(chat).get(agent)), new AgentId(agent));

      var closed = race(chat, () -> byAgent(chat));

      assertOver(chat, closed ? Party.SUPERVISOR : Party.AGENT);
    }
  }

  @Test
  void againstTheEndOfTheOffersTime() throws Exception {
    for (var round = 0; round < ROUNDS; round++) {
      // whoever misses too many in a row is not asked any more
      jdbc.sql("update agent set missed_in_a_row = 0 where id = ?").param(agent).update();
      var chat = chats.start(website);
      var expiry = chats.expiry(chat);

      var closed = race(chat, () -> offers.timeOut(chat, expiry));

      assertThat(closed).isTrue();
      assertOver(chat, Party.SUPERVISOR);
    }
  }

  private Object byCustomer(InteractionId chat) {
    interactions.closeByCustomer(chat);
    return chat;
  }

  private Object byAgent(InteractionId chat) {
    closings.close(chat, new AgentId(agent), null);
    return chat;
  }

  /** Whether the supervisor's close was the one that ended the chat; the other may win or lose. */
  private boolean race(InteractionId chat, Callable<Object> other) throws Exception {
    var barrier = new CyclicBarrier(2);
    var rival =
        threads.submit(
            () -> {
              barrier.await();
              return other.call();
            });
    var supervisor =
        threads.submit(
            () -> {
              barrier.await();
              forceClose.close(chat, SOFIA, "Race");
              return chat;
            });
    ended(rival);
    return ended(supervisor);
  }

  private static boolean ended(Future<?> attempt) throws InterruptedException {
    try {
      attempt.get();
      return true;
    } catch (ExecutionException lost) {
      assertThat(lost.getCause().getClass().getSimpleName())
          .as(() -> stackOf(lost.getCause()))
          .isIn(
              "InteractionClosed",
              "OfferOver",
              "OptimisticLockingException",
              "CannotAcquireLockException");
      return false;
    }
  }

  private static String stackOf(Throwable failure) {
    var text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private void assertOver(InteractionId chat, Party by) {
    assertThat(interactions.get(chat).closedBy()).isEqualTo(by);
    assertThat(
            runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(chat.businessKey())
                .count())
        .isZero();
    for (var table : List.of("interaction_step", "queue_entry")) {
      assertThat(count(table, chat)).as(table).isZero();
    }
    assertThat(chats.pendingOffers(chat)).isEmpty();
  }

  private long count(String table, InteractionId chat) {
    return jdbc.sql("select count(*) from " + table + " where interaction_id = ?")
        .param(chat.value())
        .query(Long.class)
        .single();
  }
}
