package dev.parley.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agent.AgentId;
import dev.parley.agent.PresenceService;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.ChatStarter;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ParleyIT
class AbsentAgentIT {
  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired InteractionService interactions;
  @Autowired PresenceService presences;
  @Autowired OfferService offers;
  @Autowired TransactionTemplate transaction;

  @Test
  void whoPausesWhileTheyAreBeingAskedIsAskedNoMore() {
    var chats = new ChatFixture(jdbc, starter);
    var agent = chats.availableAgent("Anna");
    var website = chats.websiteOf(chats.queue("RING_ALL", List.of(agent)));

    var chat = transaction.execute(status -> startWhilePausing(chats, website, agent));

    Awaitility.await()
        .untilAsserted(() -> assertThat(chats.pendingOffers(chat)).doesNotContainKey(agent));
    interactions.closeByCustomer(chat);
  }

  @Test
  void whoHasNoRoomAnyMoreIsAskedNoMore() {
    var chats = new ChatFixture(jdbc, starter);
    var full = chats.availableAgent("Full");
    var website = chats.websiteOf(chats.queue("RING_ALL", List.of(full)));
    var taken = chats.start(website);
    var left = chats.start(website);
    jdbc.sql("update agent set capacity = 1 where id = ?").param(full).update();

    offers.accept(new OfferId(chats.pendingOffers(taken).get(full)), new AgentId(full));

    Awaitility.await()
        .untilAsserted(() -> assertThat(chats.pendingOffers(left)).doesNotContainKey(full));
    assertThat(reasonOf(left)).isEqualTo("NO_ROOM");
    interactions.closeByCustomer(taken);
    Awaitility.await().untilAsserted(() -> assertThat(chats.pendingOffers(left)).containsKey(full));
    interactions.closeByCustomer(left);
    jdbc.sql("delete from agent_connection where agent_id = ?").param(full).update();
  }

  private String reasonOf(InteractionId chat) {
    return jdbc.sql("select reason from offer where interaction_id = ?")
        .param(chat.value())
        .query(String.class)
        .single();
  }

  private InteractionId startWhilePausing(ChatFixture chats, String website, UUID agent) {
    var chat = chats.start(website);
    assertThat(chats.pendingOffers(chat)).containsKey(agent);
    CompletableFuture.runAsync(
            () -> presences.choose(new AgentId(agent), PresenceState.PAUSED, "Lunch"))
        .join();
    return chat;
  }
}
