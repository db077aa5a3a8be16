package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.Message;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Nothing is lost, nothing comes twice, everything has one order. */
@ParleyIT
class MessageDeliveryIT {
  @RegisterExtension final Scene scene = new Scene();

  private AgentClient anna;
  private CustomerClient customer;
  private UUID chat;

  @BeforeEach
  void aConversation() {
    scene.queue("RING_ALL", "anna");
    anna = scene.available("anna");
    customer = scene.customer("Hello");
    chat = customer.interaction();
    anna.take(customer);
    anna.transcript(chat).awaitReceived(1);
  }

  @Test
  void bothSidesSeeOneOrderWithoutHolesHoweverMessagesAreSent() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var i = 0; i < 10; i++) {
        var text = "number " + i;
        threads.execute(() -> customer.say(text + " by socket"));
        threads.execute(() -> customer.post(UUID.randomUUID(), text + " by HTTP").expect(201));
        threads.execute(() -> anna.say(chat, text + " to you by socket"));
        threads.execute(() -> anna.post(chat, UUID.randomUUID(), text + " to you").expect(201));
      }
    }

    customer.transcript().awaitReceived(41);
    anna.transcript(chat).awaitReceived(41);
    assertThat(customer.transcript().messages())
        .extracting(Message::seq)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 41).boxed().toList());
    assertThat(customer.transcript().texts()).doesNotHaveDuplicates();
    assertThat(anna.transcript(chat).messages()).isEqualTo(customer.transcript().messages());
  }

  @Test
  void eachSideIsToldWhatTheOtherHasReceivedAndRead() {
    customer.say("Are you there?");
    customer.events().await("receipt of seq 2", receipt(2));
    assertThat(customer.state().get("agentReceivedSeq").asLong()).isEqualTo(2);
    assertThat(customer.state().get("agentReadSeq").asLong()).isEqualTo(2);

    anna.say(chat, "Yes");
    var told = anna.events().await("receipt of seq 3", receipt(3));
    assertThat(told.get("interactionId").asString()).isEqualTo(chat.toString());
    var seen = anna.interaction(chat).expect(200).body();
    assertThat(seen.get("customerReceivedSeq").asLong()).isEqualTo(3);
    assertThat(seen.get("unread").asLong()).isZero();
  }

  @Test
  void aPageThatWasAwayFetchesWhatItMissed() {
    customer.disconnect();
    for (var text : new String[] {"one", "two", "three"}) {
      anna.post(chat, UUID.randomUUID(), text).expect(201);
    }

    customer.connect();

    customer.transcript().awaitReceived(4);
    assertThat(customer.transcript().texts()).containsExactly("Hello", "one", "two", "three");
    var rest = customer.messagesAfter(2);
    assertThat(rest.get("lastSeq").asLong()).isEqualTo(4);
    assertThat(rest.get("messages").valueStream().map(message -> message.get("seq").asLong()))
        .containsExactly(3L, 4L);
  }

  @Test
  void aWindowThatWasAwayFetchesWhatItMissed() {
    anna.disconnect();
    customer.post(UUID.randomUUID(), "one").expect(201);
    customer.post(UUID.randomUUID(), "two").expect(201);

    anna.connect();

    anna.transcript(chat).awaitReceived(3);
    assertThat(anna.transcript(chat).texts()).containsExactly("Hello", "one", "two");
  }

  @Test
  void sendsAgainWhatWasNotAcknowledged() {
    var silent = scene.pageOf(customer).withoutAcknowledging().connect();
    customer.close();
    var toCustomer = anna.say(chat, "Do you hear me?");
    silent.transcript().await(toCustomer);
    var heard = silent.events().count();
    silent.events().awaitAfter(heard, "the same again", message(toCustomer));

    silent.session().send("/app/receipts", new Receipt(2, 0));

    anna.events().await("receipt of seq 2", receipt(2));
    var state = anna.interaction(chat).expect(200).body();
    assertThat(state.get("customerReceivedSeq").asLong()).isEqualTo(2);
    assertThat(state.get("customerReadSeq").asLong()).isLessThan(2);
  }

  @Test
  void sendsAgainWhatTheAgentDidNotAcknowledge() {
    anna.withoutAcknowledging();
    var toAgent = customer.say("Do you hear me?");
    anna.transcript(chat).await(toAgent);
    var heard = anna.events().count();

    anna.events().awaitAfter(heard, "the same again", message(toAgent));
  }

  @Test
  void theSameMessageAgainIsAnsweredAlike() {
    var id = UUID.randomUUID();
    var first = customer.post(id, "Once").expect(201);
    var again = customer.post(id, "Once").expect(200);
    var heard = customer.events().count();
    customer.say(id, "Once");
    customer.events().awaitAfter(heard, "its acknowledgement", message(id));

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(customer.messagesAfter(0).get("messages").size()).isEqualTo(2);
    var byAgent = UUID.randomUUID();
    var said = anna.post(chat, byAgent, "Me too").expect(201);
    assertThat(anna.post(chat, byAgent, "Me too").expect(200).body()).isEqualTo(said.body());
  }

  @Test
  void anIdIsNoOtherTexts() {
    var id = UUID.randomUUID();
    customer.post(id, "Once").expect(201);

    var refused = customer.post(id, "Twice").expect(409);
    customer.say(id, "Thrice");
    var toldLive = customer.errors().await("its refusal", about(id));

    assertThat(refused.problem()).isEqualTo("/problems/message-id-reused");
    assertThat(toldLive.get("type").asString()).isEqualTo("/problems/message-id-reused");
    assertThat(anna.post(chat, id, "Once").expect(409).problem())
        .isEqualTo("/problems/message-id-reused");
  }

  @Test
  void aClosedChatTakesNoMessageButAnswersRepetitions() {
    var id = UUID.randomUUID();
    customer.post(id, "Before").expect(201);
    customer.leave().expect(204);

    assertThat(customer.post(UUID.randomUUID(), "After").expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
    assertThat(anna.post(chat, UUID.randomUUID(), "After").expect(409).problem())
        .isEqualTo("/problems/interaction-closed");
    var late = customer.say("After, by socket");
    assertThat(customer.errors().await("its refusal", about(late)).get("type").asString())
        .isEqualTo("/problems/interaction-closed");
    customer.post(id, "Before").expect(200);
  }

  @Test
  void nobodyElsesChatTakesAnAgentsMessage() {
    var bruno = scene.window("bruno");

    assertThat(bruno.post(chat, UUID.randomUUID(), "Me too").expect(404).problem())
        .isEqualTo("/problems/not-found");
    bruno.http().get("/api/interactions/" + chat + "/messages").expect(404);
    bruno.interaction(chat).expect(404);
    bruno.end(chat).expect(404);
  }

  @Test
  void eachSideIsToldThatTheOtherIsWriting() {
    customer.write();
    var toAgent = anna.events().await("typing");
    assertThat(toAgent.get("interactionId").asString()).isEqualTo(chat.toString());

    anna.write(chat);
    customer.events().await("typing");
  }

  private record Receipt(long receivedSeq, long readSeq) {}

  private static Predicate<JsonNode> receipt(long seq) {
    return event ->
        event.path("type").asString("").equals("receipt")
            && event.get("receivedSeq").asLong() == seq;
  }

  private static Predicate<JsonNode> message(UUID id) {
    return event -> event.at("/message/id").asString("").equals(id.toString());
  }

  private static Predicate<JsonNode> about(UUID message) {
    return problem -> problem.path("messageId").asString("").equals(message.toString());
  }
}
