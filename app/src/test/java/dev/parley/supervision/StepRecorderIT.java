package dev.parley.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.agent.AgentId;
import dev.parley.interaction.ClosingService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.Party;
import dev.parley.message.ChatStarter;
import dev.parley.offer.OfferId;
import dev.parley.offer.OfferService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.process.OfferToQueue;
import dev.parley.support.ChatFixture;
import dev.parley.support.ParleyIT;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Wherever a token rests, the table of steps says so; however it goes, nothing is left. */
@ParleyIT
class StepRecorderIT {
  private static final StaffIdentity SOFIA =
      new StaffIdentity(new UUID(0, 7), "Sofia Marino", "Sofia", Set.of(StaffRole.SUPERVISOR));

  @Autowired JdbcClient jdbc;
  @Autowired ChatStarter starter;
  @Autowired InteractionService interactions;
  @Autowired ClosingService closings;
  @Autowired OfferService offers;
  @Autowired ForceClose forceClose;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired RepositoryService repository;
  @Autowired TransactionTemplate transaction;

  private ChatFixture chats;
  private UUID agent;
  private InteractionId chat;

  @BeforeEach
  void aChatThatRings() {
    chats = new ChatFixture(jdbc, starter);
    agent = chats.availableAgent("Stepper");
    chat = chats.start(chats.websiteOf(chats.queue("RING_ALL", List.of(agent))));
  }

  /** Also the chat whose process a test took away. */
  @AfterEach
  void nothingIsLeftOpen() {
    if (!interactions.get(chat).isClosed()) {
      forceClose.close(chat, SOFIA, "Test");
    }
    jdbc.sql("delete from agent_connection where agent_id = ?").param(agent).update();
  }

  @Test
  void followsTheTokenFromCallToCall() {
    assertThat(steps()).containsExactly("Offer interaction");
    assertThat(column("process_key")).containsExactly("offer-to-queue");

    var offer = new OfferId(chats.pendingOffers(chat).get(agent));
    offers.accept(offer, new AgentId(agent));
    assertThat(steps()).containsExactly("Handle conversation");

    closings.close(chat, new AgentId(agent), null);
    assertThat(steps()).isEmpty();
  }

  @Test
  void namesAGatewayByWhatItWaitsFor() {
    offers.reject(new OfferId(chats.pendingOffers(chat).get(agent)), new AgentId(agent), "No");

    assertThat(steps()).containsExactly("Another agent available / New round due");
  }

  @Test
  void movesOnWhenAnOfferIsMissed() {
    var before = column("activity_instance");

    offers.timeOut(chat, chats.expiry(chat));

    assertThat(column("activity_instance")).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void leavesNothingOfAQueueWhoseTimeIsOver() {
    execute(OfferToQueue.QUEUE_TIME_OVER);

    assertThat(interactions.get(chat).closedBy()).isEqualTo(Party.SYSTEM);
    assertThat(steps()).isEmpty();
  }

  @Test
  void knowsNothingOfATransactionThatFails() {
    transaction.executeWithoutResult(
        status -> {
          interactions.closeByCustomer(chat);
          status.setRollbackOnly();
        });

    assertThat(steps()).containsExactly("Offer interaction");
  }

  @Test
  void leavesNothingOfADeletedInstance() {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey("chat-interaction")
            .processInstanceBusinessKey(chat.businessKey())
            .singleResult();

    runtime.deleteProcessInstance(instance.getId(), "test", true);

    assertThat(steps()).isEmpty();
  }

  @Test
  void keepsWhatRunsBesideApart() {
    deploy(
        Bpmn.createExecutableProcess("beside")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("Task_Talk")
            .name("Talk")
            .endEvent()
            .done());
    runtime.startProcessInstanceByKey("beside", chat.businessKey());

    runtime
        .createMessageCorrelation("CallStarted")
        .processInstanceBusinessKey(chat.businessKey())
        .correlate();

    assertThat(main()).contains("Talk").doesNotContain("Video call");
    assertThat(beside()).containsExactly("Video call");
    finishBeside();
    assertThat(beside()).isEmpty();
  }

  @Test
  void ignoresProcessesOfNoInteraction() {
    deploy(
        Bpmn.createExecutableProcess("beside")
            .camundaHistoryTimeToLive(1)
            .startEvent()
            .userTask("Task_Talk")
            .name("Talk")
            .endEvent()
            .done());
    var before = all();

    runtime.startProcessInstanceByKey("beside", UUID.randomUUID().toString());
    runtime.startProcessInstanceByKey("beside", "no interaction");
    runtime.startProcessInstanceByKey("beside");

    assertThat(all()).isEqualTo(before);
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("beside")
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
  }

  /** With a receive task in an event sub-process that leaves the main step in peace. */
  private void deploy(BpmnModelInstance main) {
    var process = main.<org.camunda.bpm.model.bpmn.instance.Process>getModelElementById("beside");
    process
        .builder()
        .eventSubProcess("Activity_VideoCall")
        .name("Video call")
        .startEvent()
        .interrupting(false)
        .message("CallStarted")
        .receiveTask("Task_HoldVideoCall")
        .name("Hold video call")
        .message("CallEnded")
        .endEvent()
        .done();
    repository.createDeployment().addModelInstance("beside.bpmn", main).deploy();
  }

  private void finishBeside() {
    runtime
        .createMessageCorrelation("CallEnded")
        .processInstanceBusinessKey(chat.businessKey())
        .correlate();
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey("beside")
        .list()
        .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
  }

  private void execute(String timer) {
    management.executeJob(
        jdbc.sql(
                """
                select j.id_ from act_ru_job j
                join act_ru_jobdef d on d.id_ = j.job_def_id_
                join act_hi_procinst p on p.id_ = j.process_instance_id_
                where p.business_key_ = ? and d.act_id_ = ?
                """)
            .params(chat.businessKey(), timer)
            .query(String.class)
            .single());
  }

  private List<String> steps() {
    return column("name");
  }

  private List<String> main() {
    return column("case when not beside then name end");
  }

  private List<String> beside() {
    return jdbc.sql("select name from interaction_step where interaction_id = ? and beside")
        .param(chat.value())
        .query(String.class)
        .list();
  }

  private List<String> column(String column) {
    return jdbc.sql("select " + column + " from interaction_step where interaction_id = ?")
        .param(chat.value())
        .query(String.class)
        .list();
  }

  private long all() {
    return jdbc.sql("select count(*) from interaction_step").query(Long.class).single();
  }
}
