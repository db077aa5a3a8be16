package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.platform.engine.DecisionXml;
import dev.parley.process.OverflowWithWorkingHours;
import dev.parley.support.ParleyIT;
import dev.parley.wire.CustomerClient;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Real chats follow the routing flows that come with the product, as they come. */
@ParleyIT
class ShippedFlowsIT {
  @RegisterExtension final Scene scene = new Scene();
  @Autowired private RepositoryService repository;

  private String deployment;

  @BeforeEach
  void overflow() {
    deployment =
        repository
            .createDeployment()
            .addString("n.dmn", DecisionXml.calendar("never").rule("", "", "", "false").xml())
            .deploy()
            .getId();
    scene.queue("RING_ALL", "anna");
    scene.routeBy(OverflowWithWorkingHours.KEY);
  }

  @AfterEach
  void openAgain() {
    hours(null);
    repository.deleteDeployment(deployment, true);
  }

  @Test
  void whoHasWaitedIsToldAndServedBeforeLaterChats() {
    scene.capacity("anna", 1);
    var first = scene.customer("Hello");
    var second = scene.customer("Hello, too");

    scene.engine().letQueueTimePass(second.interaction());
    await().until(() -> replies(second).size() == 1);
    var anna = scene.available("anna");
    anna.take(second);

    assertThat(replies(second).getFirst()).startsWith("All of us are busy");
    assertThat(replies(first)).isEmpty();
    anna.end(second.interaction()).expect(204);
    anna.take(first);
    anna.end(first.interaction()).expect(204);
  }

  @Test
  void whoStillWaitsAfterTheWorkingHoursIsAskedForAMessage() {
    var customer = scene.customer("Hello");
    hours("never");

    scene.engine().letQueueTimePass(customer.interaction());
    await().until(() -> state(customer), "CLOSED UNMANAGED After hours"::equals);

    assertThat(replies(customer)).hasSize(1).first().asString().startsWith("We have closed");
  }

  private void hours(@Nullable String calendar) {
    var change = new HashMap<String, Object>();
    change.put("workingHours", calendar);
    scene.administrator().change(Scene.WEBSITE, change).expect(200);
  }

  private List<String> replies(CustomerClient customer) {
    return scene
        .jdbc()
        .sql("select text from message where interaction_id = ? and kind = 'AUTOMATIC_REPLY'")
        .param(customer.interaction())
        .query(String.class)
        .list();
  }

  private String state(CustomerClient customer) {
    return scene
        .jdbc()
        .sql(
            """
            select concat_ws(' ', state, close_cause, tag) from interaction
            left join interaction_tag on interaction_id = id where id = ?
            """)
        .param(customer.interaction())
        .query(String.class)
        .single();
  }
}
