package dev.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.audit.AuditEntry;
import dev.parley.audit.AuditLog;
import dev.parley.support.ParleyIT;
import dev.parley.support.TestKeycloak;
import dev.parley.wire.Answer;
import dev.parley.wire.ParleyWire;
import dev.parley.wire.WireHttp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the analyst's area asks of the server. */
@ParleyIT
class FlowApiIT {
  private static final String SALES = "0000000b-0000-4000-8000-000000000001";
  private static final String SUPPORT = "0000000b-0000-4000-8000-000000000002";

  @Autowired private AuditLog audit;
  @LocalServerPort private int port;

  private final String key = "test-" + UUID.randomUUID().toString().substring(0, 8);
  private ParleyWire wire;
  private WireHttp alan;

  @BeforeEach
  void logIn() {
    wire = new ParleyWire("http://localhost:" + port, "http://flows.localhost");
    var token = TestKeycloak.accessToken("alan");
    alan = wire.asAgent(() -> token);
  }

  @AfterEach
  void leave() {
    wire.close();
  }

  @Test
  void theShippedFlowIsThereForEveryWebsiteThatNamesIt() {
    var shipped = flow("default-routing-flow");

    assertThat(shipped.get("name").asString()).isEqualTo("Simple");
    assertThat(shipped.get("publishedBy").isNull()).isTrue();
    assertThat(shipped.get("publishedAt").asString()).isNotBlank();
    assertThat(shipped.get("websites").valueStream().map(JsonNode::asString))
        .contains("SHOP", "HELP");
    assertThat(keys()).doesNotContain("chat-interaction", "offer-to-queue");
    var version = versions("default-routing-flow").getLast();
    assertThat(version.get("source").asString()).isEqualTo("SHIPPED");
  }

  @Test
  void aNewFlowIsPublishedChangedAndRolledBack() {
    var first = publish(FlowXml.offer(key, SALES).xml(), "To sales", null).expect(201).body();
    assertThat(first.get("version").asInt()).isEqualTo(1);
    assertThat(first.get("publishedBy").asString()).isEqualTo("Alan Weiss");
    var second = publish(FlowXml.offer(key, SUPPORT).xml(), "To support", 1).expect(201).body();
    assertThat(second.get("version").asInt()).isEqualTo(2);

    var third = rollBack(1, "Back to sales").expect(201).body();

    assertThat(third.get("source").asString()).isEqualTo("ROLL_BACK");
    assertThat(third.get("rolledBackTo").asInt()).isEqualTo(1);
    assertThat(versions(key)).extracting(v -> v.get("version").asInt()).containsExactly(3, 2, 1);
    assertThat(versions(key).getFirst()).isEqualTo(third);
    assertThat(versions(key))
        .extracting(v -> v.get("comment").asString(""))
        .containsExactly("Back to sales", "To support", "To sales");
    assertThat(model(3)).isEqualTo(model(1)).isNotEqualTo(model(2));
    assertThat(flow(key).get("latestVersion").asInt()).isEqualTo(3);
    assertThat(flow(key).get("comment").asString()).isEqualTo("Back to sales");
    assertThat(audit.of(key))
        .extracting(AuditEntry::action)
        .containsExactly("flow.rolled-back", "flow.published", "flow.published");
  }

  @Test
  void whoIsLateIsToldWhatTheLatestVersionIs() {
    publish(FlowXml.offer(key, SALES).xml(), "One", null).expect(201);
    publish(FlowXml.offer(key, SUPPORT).xml(), "Two", 1).expect(201);

    var late = publish(FlowXml.offer(key, SALES).xml(), "Three", 1).expect(409);
    var twice = publish(FlowXml.offer(key, SALES).xml(), "New", null).expect(409);

    assertThat(late.problem()).isEqualTo("/problems/flow-changed");
    assertThat(late.body().get("latestVersion").asInt()).isEqualTo(2);
    assertThat(twice.problem()).isEqualTo("/problems/flow-changed");
    assertThat(rollBack(2, null).expect(409).problem()).isEqualTo("/problems/flow-already-latest");
  }

  @Test
  void ofManyAtOnceOneIsNextAndNoneIsLost() {
    publish(FlowXml.offer(key, SALES).xml(), "One", null).expect(201);

    var racing =
        IntStream.range(0, 6)
            .mapToObj(
                racer ->
                    CompletableFuture.supplyAsync(
                        () -> publish(FlowXml.offer(key, SUPPORT).xml(), "By " + racer, 1)))
            .toList();
    var states = racing.stream().map(CompletableFuture::join).map(Answer::status).toList();

    assertThat(states).containsOnlyOnce(201).filteredOn(state -> state != 201).containsOnly(409);
    assertThat(versions(key)).hasSize(2);
  }

  @Test
  void rollBacksAtOnceBecomeVersionsInOrder() {
    publish(FlowXml.offer(key, SALES).xml(), "One", null).expect(201);
    publish(FlowXml.offer(key, SUPPORT).xml(), "Two", 1).expect(201);
    publish(FlowXml.offer(key, SALES).xml(), "Three", 2).expect(201);

    var racing =
        IntStream.of(1, 2)
            .mapToObj(
                to -> CompletableFuture.supplyAsync(() -> rollBack(to, "To " + to).expect(201)))
            .toList();
    racing.forEach(CompletableFuture::join);

    assertThat(versions(key))
        .extracting(v -> v.get("version").asInt())
        .containsExactly(5, 4, 3, 2, 1);
    assertThat(versions(key).subList(0, 2))
        .extracting(v -> v.get("comment").asString())
        .containsExactlyInAnyOrder("To 1", "To 2");
  }

  @Test
  void aRefusedFlowNamesElementAndReasonAndIsAudited() {
    var xml = FlowXml.offer(key, SALES).add("<bpmn:scriptTask id=\"Do\" name=\"Do it\" />").xml();

    var refused = publish(xml, "Script", null).expect(422);

    assertThat(refused.problem()).isEqualTo("/problems/flow-refused");
    var finding = refused.body().get("findings").get(0);
    assertThat(finding.get("elementId").asString()).isEqualTo("Do");
    assertThat(finding.get("elementName").asString()).isEqualTo("Do it");
    assertThat(finding.get("rule").asString()).isEqualTo("script");
    assertThat(finding.get("message").asString())
        .isEqualTo("Script task ‘Do it’ is not allowed: flows must not run scripts.");
    assertThat(keys()).doesNotContain(key);
    assertThat(audit.of(key)).extracting(AuditEntry::action).containsExactly("flow.refused");
    var checked = alan.post("/api/flows/check", Map.of("xml", xml)).expect(200).body();
    assertThat(checked.get("ok").asBoolean()).isFalse();
    assertThat(checked.get("findings")).isEqualTo(refused.body().get("findings"));
  }

  @Test
  void findingsAreInTheLanguageOfTheReader() {
    var model = Map.of("xml", "<bpmn:definitions xmlns:bpmn=\"http://bpmn.example/\" />");
    var known = Map.of("xml", FlowXml.offer(key, SALES).add("<bpmn:scriptTask id=\"Do\" />").xml());

    assertThat(firstFinding("it-IT,it;q=0.9,en;q=0.8", known))
        .isEqualTo(
            "Attività script ‘Do’ non può stare in un flusso: i flussi non possono eseguire script.");
    assertThat(firstFinding("de", known))
        .isEqualTo("Script task ‘Do’ is not allowed: flows must not run scripts.");
    assertThat(firstFinding("it", model)).isEqualTo("Questo non è un diagramma BPMN.");
  }

  private String firstFinding(String language, Map<String, String> model) {
    var answer = alan.reading(language).post("/api/flows/check", model).expect(200).body();
    return answer.get("findings").get(0).get("message").asString();
  }

  @Test
  void aCheckStoresNothing() {
    var answer =
        alan.post("/api/flows/check", Map.of("xml", FlowXml.offer(key, SALES).xml())).expect(200);

    assertThat(answer.body().get("ok").asBoolean()).isTrue();
    assertThat(keys()).doesNotContain(key);
    assertThat(audit.of(key)).isEmpty();
  }

  @Test
  void aVersionNeedsACommentOfAtMost500Characters() {
    var xml = FlowXml.offer(key, SALES).xml();

    for (var comment : new String[] {null, "", "  \n ", "x".repeat(501)}) {
      assertThat(publish(xml, comment, null).expect(422).problem())
          .isEqualTo("/problems/comment-required");
    }
    publish(xml, "x".repeat(500), null).expect(201);
  }

  @Test
  void theKeyOfTheModelIsThatOfTheFlow() {
    var other = publish(FlowXml.offer("another-flow", SALES).xml(), "Other", null).expect(422);
    var product =
        publishAs("offer-to-queue", FlowXml.offer("offer-to-queue", SALES).xml(), "Own", null);

    assertThat(rules(other)).containsExactly("key-mismatch");
    assertThat(rules(product.expect(422))).containsExactly("protected-key");
  }

  @Test
  void whatIsNotThereOrNotAFlowIs404() {
    alan.get("/api/flows/unknown-flow/versions").expect(404);
    alan.get("/api/flows/chat-interaction/versions").expect(404);
    alan.get("/api/flows/chat-interaction/versions/1").expect(404);
    alan.get("/api/flows/default-routing-flow/versions/99").expect(404);
    alan.post("/api/flows/chat-interaction/roll-back", Map.of("version", 1)).expect(404);
    publish(FlowXml.offer(key, SALES).xml(), "Based on nothing", 7).expect(404);
  }

  @Test
  void largeModelsAreTakenUpToAMegabyteAndNoFurther() {
    var large = FlowXml.offer(key, SALES).add("<!-- " + "x".repeat(500_000) + " -->").xml();

    alan.post("/api/flows/check", Map.of("xml", large)).expect(200);
    alan.post("/api/flows/check", Map.of("xml", "x".repeat(1_100_000))).expect(413);
    alan.put("/api/me/presence", Map.of("state", "x".repeat(70_000))).expect(403);
  }

  @Test
  void theTemplatesOfferTheQueuesOfTheMoment() {
    var templates = alan.get("/api/flows/templates").expect(200).body();

    assertThat(templates.valueStream().map(one -> one.get("name").asString()))
        .contains("Automatic reply", "Condition", "Offer to queue", "Tag", "Wait");
    var offer = templates.valueStream().filter(FlowApiIT::isOffer).findAny().orElseThrow();
    var queue = offer.get("properties").get(0);
    assertThat(queue.get("choices").valueStream().map(one -> one.get("name").asString()))
        .startsWith("The website's own queue")
        .contains("Sales", "Support");
    assertThat(queue.get("choices").valueStream().map(one -> one.get("value").asString()))
        .contains("${queueId}", SALES);
  }

  @Test
  void theTemplatesSpeakTheLanguageOfTheReader() {
    var templates = alan.reading("it").get("/api/flows/templates").expect(200).body();

    assertThat(templates.valueStream().map(one -> one.get("name").asString()))
        .contains("Risposta automatica", "Condizione", "Offri a una coda", "Etichetta", "Attesa");
    assertThat(templates.toString())
        .contains(
            "La coda del sito", "\"name\":\"conditionExpression\"", "se la risposta al modulo è: ")
        .doesNotContain("The website's own queue", "if the form's answer");
  }

  private static boolean isOffer(JsonNode template) {
    return template.get("name").asString().equals("Offer to queue");
  }

  private Answer publish(String xml, String comment, Integer basedOn) {
    return publishAs(key, xml, comment, basedOn);
  }

  private Answer publishAs(String flow, String xml, String comment, Integer basedOn) {
    var request = new HashMap<String, Object>();
    request.put("xml", xml);
    request.put("comment", comment);
    request.put("basedOn", basedOn);
    return alan.post("/api/flows/" + flow + "/versions", request);
  }

  private Answer rollBack(int version, String comment) {
    var request = new HashMap<String, Object>();
    request.put("version", version);
    request.put("comment", comment);
    return alan.post("/api/flows/" + key + "/roll-back", request);
  }

  private static List<String> rules(Answer refused) {
    return refused.body().get("findings").valueStream().map(f -> f.get("rule").asString()).toList();
  }

  private List<JsonNode> versions(String flow) {
    return alan.get("/api/flows/" + flow + "/versions").expect(200).body().valueStream().toList();
  }

  private String model(int version) {
    return alan.get("/api/flows/" + key + "/versions/" + version)
        .expect(200)
        .body()
        .get("xml")
        .asString();
  }

  private JsonNode flow(String wanted) {
    return alan.get("/api/flows")
        .expect(200)
        .body()
        .valueStream()
        .filter(flow -> flow.get("key").asString().equals(wanted))
        .findAny()
        .orElseThrow();
  }

  private List<String> keys() {
    return alan.get("/api/flows")
        .expect(200)
        .body()
        .valueStream()
        .map(flow -> flow.get("key").asString())
        .toList();
  }
}
