package dev.parley.journey;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Dispositions are chosen by agents and on record for ever. */
class DispositionIT extends DispositionChats {
  @Test
  void theAgentClosesAndDisposesAtOnce() {
    scene.queueSet("wrap_up = interval '1 hour'");
    var customer = talking();

    close(customer, answers(late, "Carrier lost it")).expect(204);

    var chat = anna.interaction(customer.interaction()).expect(200).body();
    assertThat(chat.get("disposition").asString()).isEqualTo("Complaint › Late");
    assertThat(chat.get("dispositionComment").asString()).isEqualTo("Carrier lost it");
    assertThat(chat.get("disposedBy").asString()).isEqualTo("Anna Rossi");
    assertThat(chat.get("disposedAt").isNull()).isFalse();
    assertThat(chat.get("closedBy").asString()).isEqualTo("AGENT");
    assertThat(chat.get("wrapUpUntil").isNull()).isTrue();
    assertThat(anna.openChats()).isEmpty();
    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.INTERACTION_CLOSED);
    close(customer, answers(late, "Carrier lost it")).expect(204);
    assertThat(customer.state().toString()).doesNotContain("Complaint", "Carrier");
  }

  @Test
  void theAgentDisposesWhileWrappingUp() {
    scene.queueSet("wrap_up = interval '1 hour'");
    var customer = talking();
    customer.leave().expect(204);
    assertThat(anna.openChats()).containsExactly(customer.interaction());

    dispose(customer, answers(sold, null)).expect(204);

    anna.events()
        .await(
            "disposed", event -> event.at("/interaction/disposition").asString("").equals("Sold"));
    assertThat(anna.openChats()).isEmpty();
    scene.engine().assertEndedAt(customer.interaction(), ChatInteraction.INTERACTION_CLOSED);
    dispose(customer, answers(sold, null)).expect(204);
    assertThat(dispose(customer, answers(late, null)).expect(409).problem())
        .isEqualTo("/problems/interaction-disposed");
  }

  @Test
  void aChatThatWasClosedWithoutCanStillBeDisposed() {
    var customer = talking();
    assertThat(dispose(customer, answers(sold, null)).expect(409).problem())
        .isEqualTo("/problems/interaction-open");
    close(customer, Map.of()).expect(422);
    anna.end(customer.interaction()).expect(204);

    dispose(customer, answers(sold, null)).expect(204);

    assertThat(disposition(customer)).isEqualTo("Sold");
  }

  @Test
  void whatIsRecordedOutlivesTheDisposition() {
    var customer = talking();
    close(customer, answers(late, null)).expect(204);

    save(WEBSITE, level(sold, "Bought"));

    assertThat(disposition(customer)).isEqualTo("Complaint › Late");
    assertThat(chosen(customer)).isNull();
    var other = talking();
    assertThat(fields(close(other, answers(late, null)))).contains("NOT_AN_OPTION");
    close(other, answers(sold, null)).expect(204);
    save(WEBSITE, level(sold, "Sold again"));
    assertThat(disposition(other)).isEqualTo("Bought");
    assertThat(chosen(other)).isEqualTo(sold);
  }

  @Test
  void onlyWhatTheFormAsksForIsTaken() {
    var elsewhere = UUID.randomUUID();
    var queue = scene.otherQueue();
    save("queue-" + queue, level(elsewhere, "Of another queue"));
    var customer = talking();

    assertThat(fields(close(customer, answers(complaint, null)))).contains("NOT_AN_OPTION");
    assertThat(fields(close(customer, answers(elsewhere, null)))).contains("NOT_AN_OPTION");
    assertThat(fields(close(customer, Map.of("comment", "x")))).contains("REQUIRED");
    assertThat(fields(close(customer, answers(sold, "x".repeat(1001))))).contains("TOO_LONG");
    assertThat(fields(close(customer, Map.of("disposition", List.of("x"))))).contains("WRONG_TYPE");
    assertThat(fields(close(customer, Map.of("disposition", sold, "reason", "x"))))
        .contains("UNKNOWN");

    assertThat(anna.openChats()).containsExactly(customer.interaction());
    ada.delete("/api/settings/queues/" + queue).expect(204);
    ada.get(SETTINGS + "queue-" + queue).expect(404);
  }

  @Test
  void whereItIsMandatoryTheAgentCannotCloseWithout() {
    demand();
    var customer = talking();
    var offered = choices(customer);
    assertThat(offered.get("mandatory").asBoolean()).isTrue();
    assertThat(offered.at("/form/id").asString()).isEqualTo("disposition");

    assertThat(anna.end(customer.interaction()).expect(409).problem())
        .isEqualTo("/problems/disposition-required");

    assertThat(anna.openChats()).containsExactly(customer.interaction());
    close(customer, answers(sold, null)).expect(204);
    assertThat(anna.openChats()).isEmpty();
  }

  @Test
  void whereItIsMandatoryAChatThatTheCustomerClosesLeavesTimeForIt() {
    demand();
    var customer = talking();
    customer.leave().expect(204);

    var endless = "/api/interactions/" + customer.interaction() + "/wrap-up/end";
    assertThat(anna.http().post(endless, Map.of()).expect(409).problem())
        .isEqualTo("/problems/disposition-required");
    assertThat(anna.openChats()).containsExactly(customer.interaction());

    dispose(customer, answers(late, null)).expect(204);
    assertThat(anna.openChats()).isEmpty();
  }

  @Test
  void whatMustBeChosenAndIsNotIsMissingWhenTheTimeIsOver() {
    demand();
    scene.queueSet("wrap_up = interval '3 seconds'");
    var unasked = talking();
    unasked.leave().expect(204);
    scene.administrator().change(Scene.WEBSITE, Map.of("dispositionMandatory", false)).expect(200);
    Awaitility.await().until(() -> anna.openChats().isEmpty());
    assertThat(missing(unasked)).isFalse();

    demand();
    scene.queueSet("wrap_up = interval '1 second'");
    var customer = talking();
    customer.leave().expect(204);

    Awaitility.await().until(() -> anna.openChats().isEmpty());

    var chat = anna.interaction(customer.interaction()).expect(200).body();
    assertThat(missing(customer)).isTrue();
    assertThat(chat.get("disposition").isNull()).isTrue();
    dispose(customer, answers(late, null)).expect(204);
    assertThat(missing(customer)).isFalse();
  }

  @Test
  void theSameAgainWaitsForNobodyWhoChangesTheSettings() {
    var customer = talking();
    close(customer, answers(late, null)).expect(204);

    new TransactionTemplate(transactions)
        .executeWithoutResult(
            settings -> {
              hold(late);
              assertThat(supplyAsync(() -> dispose(customer, answers(late, null))))
                  .succeedsWithin(Duration.ofSeconds(20))
                  .satisfies(answer -> answer.expect(204));
            });
  }

  @Test
  void nothingCanBeDemandedWhereThereIsNothingToChoose() {
    demand();
    save(WEBSITE);
    var everywhere = tree("everywhere");
    save("everywhere");
    var customer = talking();

    anna.end(customer.interaction()).expect(204);

    ada.put(
            SETTINGS + "everywhere",
            Map.of(
                "revision", tree("everywhere").get("revision").asString(),
                "dispositions", everywhere.get("dispositions")))
        .expect(200);
  }

  @Test
  void aChatOfAnotherAgentIsUnknown() {
    var customer = talking();
    var bruno = scene.window("bruno").http();
    var path = "/api/interactions/" + customer.interaction();

    bruno.get(path + "/dispositions").expect(404);
    bruno.post(path + "/disposition", Map.of("disposition", answers(sold, null))).expect(404);
    bruno.post(path + "/close", Map.of("disposition", answers(sold, null))).expect(404);
  }
}
