package dev.parley.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.process.ChatInteraction;
import dev.parley.process.OfferToQueue;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the engine holds of a chat. */
final class EngineRoom {
  /** The engine's runtime tables and their column of the process instance. */
  private static final Map<String, String> RUNTIME_TABLES =
      Map.of(
          "act_ru_execution", "proc_inst_id_",
          "act_ru_task", "proc_inst_id_",
          "act_ru_variable", "proc_inst_id_",
          "act_ru_event_subscr", "proc_inst_id_",
          "act_ru_job", "process_instance_id_",
          "act_ru_incident", "proc_inst_id_");

  private final RuntimeService runtime;
  private final ManagementService management;
  private final HistoryService history;
  private final JdbcClient jdbc;

  EngineRoom(ApplicationContext application) {
    runtime = application.getBean(RuntimeService.class);
    management = application.getBean(ManagementService.class);
    history = application.getBean(HistoryService.class);
    jdbc = application.getBean(JdbcClient.class);
  }

  /** How many life-cycle processes run for the chat. */
  long running(UUID interaction) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(ChatInteraction.KEY)
        .processInstanceBusinessKey(interaction.toString())
        .count();
  }

  /** Makes the timer of this event due now; the job executor does the rest. */
  void letTimePass(UUID interaction, String event) {
    letTimePass(interaction, ChatInteraction.KEY, event);
  }

  /** The longest wait of the queue that the chat is offered to is over now. */
  void letQueueTimePass(UUID interaction) {
    letTimePass(interaction, OfferToQueue.KEY, OfferToQueue.QUEUE_TIME_OVER);
  }

  private void letTimePass(UUID interaction, String process, String event) {
    var instance =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(process)
            .processInstanceBusinessKey(interaction.toString())
            .singleResult();
    var timer =
        management
            .createJobQuery()
            .processInstanceId(instance.getId())
            .activityId(event)
            .singleResult();
    management.setJobDuedate(timer.getId(), new Date());
  }

  /** Asserts that the chat's one process instance ended there and left nothing running. */
  void assertEndedAt(UUID interaction, String event) {
    var life =
        history
            .createHistoricProcessInstanceQuery()
            .processDefinitionKey(ChatInteraction.KEY)
            .processInstanceBusinessKey(interaction.toString())
            .list();
    assertThat(life).hasSize(1);
    assertThat(life.getFirst().getEndTime()).isNotNull();
    var reached =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(life.getFirst().getId())
            .activityId(event)
            .count();
    assertThat(reached).as("reached " + event).isEqualTo(1);
    assertNothingIsLeft(interaction);
  }

  private void assertNothingIsLeft(UUID interaction) {
    var instances =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(interaction.toString())
            .list()
            .stream()
            .map(HistoricProcessInstance::getId)
            .toList();
    assertThat(instances).isNotEmpty();
    RUNTIME_TABLES.forEach(
        (table, column) -> assertThat(rows(table, column, instances)).as(table).isZero());
    assertThat(linksToNoTask()).as("act_ru_identitylink").isZero();
  }

  private long rows(String table, String column, List<String> instances) {
    return jdbc.sql("select count(*) from %s where %s = any(?)".formatted(table, column))
        .param(instances.toArray(String[]::new))
        .query(Long.class)
        .single();
  }

  /** Candidates of tasks that are no more. */
  private long linksToNoTask() {
    return jdbc.sql(
            """
            select count(*) from act_ru_identitylink l
            where l.task_id_ is not null and not exists (
              select 1 from act_ru_task t where t.id_ = l.task_id_)
            """)
        .query(Long.class)
        .single();
  }
}
