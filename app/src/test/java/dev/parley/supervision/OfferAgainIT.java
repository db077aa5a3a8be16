package dev.parley.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.ReturnReason;
import dev.parley.message.ChatStarter;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.queue.QueueId;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyIT
class OfferAgainIT {
  private static final StaffIdentity SUPERVISOR =
      new StaffIdentity(UUID.randomUUID(), "Supervisor", "Vera", Set.of(StaffRole.SUPERVISOR));

  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired InteractionService interactions;
  @Autowired Rerouting rerouting;
  @Autowired TransactionTemplate transaction;

  @Test
  void staysInTheQueueToWhichTheChatWasMovedAtTheSameMoment() {
    var chats = new ChatFixture(jdbc, starter);
    var chat = chats.start(chats.websiteOf(chats.queue("RING_ALL", List.of())));
    var other = new QueueId(chats.queue("RING_ALL", List.of()));

    var again = transaction.execute(status -> offerAgainWhileItMoves(chat, other));
    again.join();

    assertThat(interactions.get(chat).queue()).isEqualTo(other);
    interactions.closeByCustomer(chat);
  }

  private CompletableFuture<Void> offerAgainWhileItMoves(InteractionId chat, QueueId other) {
    interactions.returnToQueue(chat, other, ReturnReason.SUPERVISOR);
    var again = CompletableFuture.runAsync(() -> rerouting.offerAgain(chat, SUPERVISOR));
    Awaitility.await().until(this::somebodyWaitsForALock);
    return again;
  }

  // not pg_stat_activity, which looks the same for a whole transaction
  private boolean somebodyWaitsForALock() {
    return jdbc.sql("select exists (select from pg_locks where not granted)")
        .query(Boolean.class)
        .single();
  }
}
