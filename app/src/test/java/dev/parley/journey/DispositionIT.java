package dev.parley.journey;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import dev.parley.support.ParleyIT;
import dev.parley.wire.AgentClient;
import dev.parley.wire.Answer;
import dev.parley.wire.CustomerClient;
import dev.parley.wire.WireHttp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Dispositions: kept by administrators, chosen by agents, on record for ever. */
@ParleyIT
class DispositionIT {
  private static final String SETTINGS = "/api/settings/dispositions/";
  private static final String WEBSITE = "website-" + Scene.WEBSITE;

  @RegisterExtension final Scene scene = new Scene();

  private final UUID complaint = UUID.randomUUID();
  private final UUID late = UUID.randomUUID();
  private final UUID sold = UUID.randomUUID();

  @Autowired private PlatformTransactionManager transactions;

  private WireHttp ada;
  private AgentClient anna;

  @BeforeEach
  void dispositionsAndAnAgent() {
    ada = scene.administrator().http();
    scene.queue("RING_ALL", "anna");
    scene.queueSet("wrap_up = interval '0 seconds'");
    anna = scene.available("anna");
    save(WEBSITE, level(complaint, "Complaint", level(late, "Late")), level(sold, "Sold"));
  }

  @AfterEach
  void forget() {
    scene.administrator().change(Scene.WEBSITE, Map.of("dispositionMandatory", false)).expect(200);
    save(WEBSITE);
    scene.queueSet("wrap_up = interval '0 seconds'");
  }

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

  @Test
  void isChangedInTheRevisionThatWasReadAndThatIsOnRecord() {
    var before = tree(WEBSITE);
    var change =
        Map.of(
            "revision", before.get("revision").asString(),
            "dispositions", List.of(level(sold, " Sold\tnow ")));

    var after = ada.put(SETTINGS + WEBSITE, change).expect(200).body();

    assertThat(after.at("/dispositions/0/name").asString()).isEqualTo("Sold now");
    assertThat(tree(WEBSITE)).isEqualTo(after);
    assertThat(ada.put(SETTINGS + WEBSITE, change).expect(409).problem())
        .isEqualTo("/problems/dispositions-overtaken");
    var entry = ada.get("/api/settings/audit?limit=1").expect(200).body().at("/entries/0");
    assertThat(entry.get("action").asString()).isEqualTo("dispositions.changed");
    assertThat(entry.at("/details/removed").asString()).isEqualTo("2");
    assertThat(ada.get("/api/settings/dispositions").expect(200).body().valueStream())
        .anyMatch(
            place ->
                place.get("place").asString().equals(WEBSITE)
                    && place.get("placeName").asString().equals("Journey")
                    && place.get("count").asInt() == 1);
  }

  @Test
  void saysWhatIsWrong() {
    var twin = UUID.randomUUID();
    var problem = put(WEBSITE, List.of(level(sold, "Sold"), level(twin, "sold"))).expect(422);

    assertThat(problem.problem()).isEqualTo("/problems/dispositions-invalid");
    assertThat(problem.body().get("fields").propertyNames()).containsExactly(twin.toString());
    put("everywhere", List.of(level(sold, "Stolen"))).expect(422);
    ada.get(SETTINGS + "website-NONE").expect(404);
    ada.get(SETTINGS + "queue-" + UUID.randomUUID()).expect(404);
  }

  private void hold(UUID disposition) {
    var held = "select id from disposition where id = ? for update";
    scene.jdbc().sql(held).param(disposition).query(UUID.class).single();
  }

  private boolean missing(CustomerClient customer) {
    var chat = anna.interaction(customer.interaction()).expect(200).body();
    return chat.get("dispositionMissing").asBoolean();
  }

  private CustomerClient talking() {
    var customer = scene.customer("Hello");
    anna.take(customer);
    return customer;
  }

  private void demand() {
    scene.administrator().change(Scene.WEBSITE, Map.of("dispositionMandatory", true)).expect(200);
  }

  private JsonNode choices(CustomerClient customer) {
    var path = "/api/interactions/" + customer.interaction() + "/dispositions";
    return anna.http().get(path).expect(200).body();
  }

  private Answer close(CustomerClient customer, Map<String, Object> answers) {
    var path = "/api/interactions/" + customer.interaction() + "/close";
    return anna.http().post(path, Map.of("disposition", answers));
  }

  private Answer dispose(CustomerClient customer, Map<String, Object> answers) {
    var path = "/api/interactions/" + customer.interaction() + "/disposition";
    return anna.http().post(path, Map.of("disposition", answers));
  }

  private static Map<String, Object> answers(UUID disposition, String comment) {
    return comment == null
        ? Map.of("disposition", disposition)
        : Map.of("disposition", disposition, "comment", comment);
  }

  private static String fields(Answer answer) {
    assertThat(answer.expect(422).problem()).isEqualTo("/problems/form-answers-invalid");
    return answer.body().get("fields").toString();
  }

  private String disposition(CustomerClient customer) {
    return anna.interaction(customer.interaction()).body().get("disposition").asString();
  }

  private UUID chosen(CustomerClient customer) {
    return scene
        .jdbc()
        .sql("select disposition_id from interaction where id = ?")
        .param(customer.interaction())
        .query((row, index) -> row.getObject(1, UUID.class))
        .list()
        .getFirst();
  }

  private JsonNode tree(String place) {
    return ada.get(SETTINGS + place).expect(200).body();
  }

  @SafeVarargs
  private void save(String place, Map<String, Object>... levels) {
    put(place, List.of(levels)).expect(200);
  }

  private Answer put(String place, List<Map<String, Object>> levels) {
    var revision = tree(place).get("revision").asString();
    return ada.put(SETTINGS + place, Map.of("revision", revision, "dispositions", levels));
  }

  @SafeVarargs
  private static Map<String, Object> level(UUID id, String name, Map<String, Object>... below) {
    return Map.of("id", id, "name", name, "below", List.of(below));
  }
}
