package dev.parley.offer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionId;
import dev.parley.message.ChatStarter;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.supervision.ForceClose;
import dev.parley.supervision.RunningInteractions;
import dev.parley.supervision.SupervisedInteraction;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers whose time is over, on the clock of the running application. */
@ParleyIT
class OfferExpiryIT {
  private static final int CHATS = 4;
  private static final StaffIdentity SOFIA =
      new StaffIdentity(new UUID(0, 7), "Sofia Marino", "Sofia", Set.of(StaffRole.SUPERVISOR));

  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired OfferRepository repository;
  @Autowired OfferService offers;
  @Autowired RuntimeService runtime;
  @Autowired ForceClose forceClose;
  @Autowired RunningInteractions running;
  @Autowired Clock clock;

  private final List<InteractionId> open = new ArrayList<>();
  private ChatFixture chats;
  private List<UUID> agents;
  private String website;

  @BeforeEach
  void twoAgents() {
    chats = new ChatFixture(jdbc, starter);
    agents = Stream.of("Early", "Late").map(chats::availableAgent).toList();
    jdbc.sql("update agent set capacity = 20 where id = any(?)")
        .param(agents.toArray(UUID[]::new))
        .update();
    website = chats.websiteOf(chats.queue("LEAST_BUSY", agents));
  }

  @AfterEach
  void nothingIsLeftOpen() {
    open.forEach(chat -> forceClose.close(chat, SOFIA, "Test"));
    agents.forEach(
        agent -> jdbc.sql("delete from agent_connection where agent_id = ?").param(agent).update());
  }

  @Test
  void offersThatEndTogetherMoveOnOnceHoweverManyNodesLookForThem() {
    var all = Stream.generate(() -> chat(website)).limit(CHATS).toList();
    var nodes =
        Stream.generate(() -> new OfferExpiry(repository, offers, clock, 2)).limit(2).toList();

    endNow(all);
    nodes.stream().map(node -> CompletableFuture.runAsync(node::sweep)).toList().stream()
        .forEach(CompletableFuture::join);

    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(all)
                    .allSatisfy(
                        chat ->
                            assertThat(statesOf(chat)).containsExactly("TIMED_OUT", "PENDING")));
    assertThat(all).allSatisfy(chat -> assertThat(askedOf(chat)).doesNotHaveDuplicates());
    nodes.forEach(OfferExpiry::destroy);
  }

  @Test
  void aChatWhoseProcessCannotBeMovedKeepsItsOfferAndHoldsUpNoOther() {
    var broken = chat(chats.websiteOf(chats.queue("RING_ALL", agents.subList(0, 1))));
    var sound = chat(website);
    runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(broken.businessKey())
        .rootProcessInstances()
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));

    endNow(List.of(broken, sound));

    Awaitility.await()
        .untilAsserted(() -> assertThat(statesOf(sound)).containsExactly("TIMED_OUT", "PENDING"));
    assertThat(statesOf(broken)).containsExactly("PENDING");
  }

  @Test
  void theStepStaysWhileTheOfferMovesOnAndSupervisorsSeeIt() {
    var chat = chat(website);
    var before = rowOf(chat);

    endNow(List.of(chat));

    Awaitility.await()
        .untilAsserted(() -> assertThat(statesOf(chat)).containsExactly("TIMED_OUT", "PENDING"));
    var after = rowOf(chat);
    assertThat(after.stepSince()).isEqualTo(before.stepSince());
    assertThat(after.ringingSince()).isAfter(before.ringingSince());
  }

  private SupervisedInteraction rowOf(InteractionId chat) {
    return running.read().interactions().stream()
        .filter(row -> row.id().equals(chat.value()))
        .findFirst()
        .orElseThrow();
  }

  private void endNow(List<InteractionId> all) {
    jdbc.sql("update offer set expires_at = ? where interaction_id = any(?)")
        .params(
            Timestamp.from(clock.instant()),
            all.stream().map(InteractionId::value).toArray(UUID[]::new))
        .update();
  }

  private List<String> statesOf(InteractionId chat) {
    return jdbc.sql("select state from offer where interaction_id = ? order by offered_at")
        .param(chat.value())
        .query(String.class)
        .list();
  }

  private List<UUID> askedOf(InteractionId chat) {
    return jdbc.sql("select agent_id from offer where interaction_id = ?")
        .param(chat.value())
        .query(UUID.class)
        .list();
  }

  private InteractionId chat(String website) {
    var chat = chats.start(website);
    open.add(chat);
    return chat;
  }
}
