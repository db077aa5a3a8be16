package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.FlowXml;
import dev.parley.platform.engine.DecisionXml;
import dev.parley.support.ParleyIT;
import dev.parley.wire.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Outside the working hours and above the limit no chat starts, and the snippet knows. */
@ParleyIT
class AvailabilityIT {
  private static final int STARTS = 10;

  @RegisterExtension final Scene scene = new Scene();
  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;

  private String deployment;

  @BeforeEach
  void deploy() {
    deployment =
        repository
            .createDeployment()
            .addString("a.dmn", DecisionXml.calendar("always").rule("", "", "", "true").xml())
            .addString("n.dmn", DecisionXml.calendar("never").rule("", "", "", "false").xml())
            .addString("asking.bpmn", asking())
            .deploy()
            .getId();
  }

  @AfterEach
  void openAgain() {
    hours(null);
    limit(0);
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void outsideItsHoursAWebsiteTakesNoNewChat() {
    hours("never");

    var refused = start();

    assertThat(refused.expect(409).problem()).isEqualTo("/problems/chat-unavailable");
    assertThat(refused.body().get("reason").asString()).isEqualTo("OUTSIDE_HOURS");
    assertThat(availability()).isEqualTo("OUTSIDE_HOURS");
    hours("always");
    assertThat(availability()).isEqualTo("OPEN");
    start().expect(201);
    hours(null);
    start().expect(201);
  }

  @Test
  void aRepeatedStartFindsItsChatAlsoAfterHours() {
    var key = UUID.randomUUID();
    var message = UUID.randomUUID();
    var first = scene.wire().start(Scene.WEBSITE, key, message, "Hello?").expect(201).body();
    hours("never");

    var again = scene.wire().start(Scene.WEBSITE, key, message, "Hello?").expect(200).body();

    assertThat(again.get("interactionId")).isEqualTo(first.get("interactionId"));
  }

  @Test
  void aRefusedStartLeavesNothing() {
    hours("never");
    var key = UUID.randomUUID();

    scene.wire().start(Scene.WEBSITE, key, UUID.randomUUID(), "Hello?").expect(409);

    var rows =
        scene
            .jdbc()
            .sql("select count(*) from interaction where idempotency_key = ?")
            .param(key)
            .query(Long.class)
            .single();
    assertThat(rows).isZero();
  }

  @Test
  void theLimitOfOpenChatsIsExactHoweverManyStartAtOnce() {
    limit(open() + 3);
    var together = new CyclicBarrier(STARTS);

    var answers = List.<Answer>of();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      answers =
          IntStream.range(0, STARTS)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> startWith(together), threads))
              .toList()
              .stream()
              .map(CompletableFuture::join)
              .toList();
    }

    assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(3);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .hasSize(STARTS - 3)
        .allMatch(answer -> answer.body().get("reason").asString().equals("LIMIT_REACHED"));
    assertThat(availability()).isEqualTo("LIMIT_REACHED");
  }

  @Test
  void aChatThatEndsMakesRoomForTheNext() {
    limit(open() + 1);
    var customer = scene.customer("Hello?");
    start().expect(409);

    customer.http().post("/api/customer/interaction/close", Map.of()).expect(204);

    assertThat(availability()).isEqualTo("OPEN");
    start().expect(201);
  }

  @Test
  void aFlowAsksWhetherTheWebsiteIsOpen() {
    var customer = scene.customer("Hello?");
    hours("never");

    var chat =
        runtime.startProcessInstanceByKey("asking", customer.interaction().toString(), Map.of());

    assertThat(runtime.getVariable(chat.getId(), "open")).isEqualTo(false);
    hours(null);
    var later =
        runtime.startProcessInstanceByKey("asking", customer.interaction().toString(), Map.of());
    assertThat(runtime.getVariable(later.getId(), "open")).isEqualTo(true);
  }

  @Test
  void aWebsiteCannotHaveHoursThatAreNotThere() {
    var change = new HashMap<String, Object>();
    change.put("workingHours", "no-such-hours");

    var answer = scene.administrator().change(Scene.WEBSITE, change).expect(422);

    assertThat(answer.problem()).isEqualTo("/problems/working-hours-unknown");
    var choice = scene.administrator().http().get("/api/settings/working-hours").expect(200).body();
    assertThat(choice.valueStream().map(each -> each.get("key").asString()))
        .contains("always", "never", "working-hours");
  }

  private Answer startWith(CyclicBarrier together) {
    try {
      together.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
    return start();
  }

  private Answer start() {
    return scene.wire().start(Scene.WEBSITE, UUID.randomUUID(), UUID.randomUUID(), "Hello?");
  }

  private String availability() {
    return scene
        .wire()
        .asPage()
        .get("/api/snippet/" + Scene.WEBSITE)
        .expect(200)
        .body()
        .get("availability")
        .asString();
  }

  private int open() {
    return scene
        .jdbc()
        .sql("select count(*) from interaction where state <> 'CLOSED'")
        .query(Integer.class)
        .single();
  }

  private void hours(String calendar) {
    var change = new HashMap<String, Object>();
    change.put("workingHours", calendar);
    scene.administrator().change(Scene.WEBSITE, change).expect(200);
  }

  private void limit(int most) {
    scene
        .administrator()
        .http()
        .put("/api/settings/routing", Map.of("missedLimit", 3, "maxOpenChats", most))
        .expect(200);
  }

  private static String asking() {
    return FlowXml.flow("asking")
        .start("Hours")
        .add(
            "<bpmn:serviceTask id=\"Hours\" camunda:delegateExpression=\"${workingHoursDelegate}\" />")
        .sequence("Hours", "Wait")
        .add("<bpmn:userTask id=\"Wait\" />")
        .sequence("Wait", "End")
        .end("End")
        .xml();
  }
}
