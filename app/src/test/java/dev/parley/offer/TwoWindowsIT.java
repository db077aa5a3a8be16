package dev.parley.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.ChatStarter;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyIT
class TwoWindowsIT {
  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired InteractionService interactions;
  @Autowired OfferService offers;
  @Autowired TransactionTemplate transaction;

  @Test
  void bothWindowsOfAnAgentMayAcceptAtTheSameMoment() {
    var chats = new ChatFixture(jdbc, starter);
    var agent = chats.availableAgent("Anna");
    var chat = chats.start(chats.websiteOf(chats.queue("RING_ALL", List.of(agent))));
    var offer = new OfferId(chats.pendingOffers(chat).get(agent));

    var accepts = transaction.execute(status -> acceptTwice(chat, offer, new AgentId(agent)));

    assertThat(accepts).extracting(CompletableFuture::join).containsOnly(chat);
    assertThat(interactions.get(chat).agent()).isEqualTo(new AgentId(agent));
    interactions.closeByCustomer(chat);
  }

  private List<CompletableFuture<InteractionId>> acceptTwice(
      InteractionId chat, OfferId offer, AgentId agent) {
    interactions.lock(chat);
    var accepts =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> offers.accept(offer, agent), Thread.ofPlatform()::start))
            .limit(2)
            .toList();
    Awaitility.await().until(() -> waitingForLocks() >= 2);
    return accepts;
  }

  // not pg_stat_activity, which looks the same for a whole transaction
  private int waitingForLocks() {
    return jdbc.sql("select count(*) from pg_locks where not granted")
        .query(Integer.class)
        .single();
  }
}
