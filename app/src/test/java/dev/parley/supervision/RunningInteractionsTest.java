package dev.parley.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionState;
import dev.parley.support.RepositoryTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@RepositoryTest
@Import(RunningInteractions.class)
class RunningInteractionsTest {
  private static final Logger log = LoggerFactory.getLogger(RunningInteractionsTest.class);
  private static final UUID QUEUE = new UUID(3, 1);

  @Autowired private RunningInteractions running;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void aQueueAndItsWebsite() {
    jdbc.sql("insert into queue (id, name, strategy) values (?, 'Sales', 'RING_ALL')")
        .param(QUEUE)
        .update();
    jdbc.sql(
            """
            insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id)
            values ('SUP', 'Shop', 'Hello', '#0b7285', '{localhost}', 'default-routing-flow', ?)
            """)
        .param(QUEUE)
        .update();
  }

  @Test
  void isEmptyAndKnowsTheTimeWhenNothingRuns() {
    assertThat(running.read().interactions()).isEmpty();
    assertThat(running.read().at()).isNotNull();
  }

  @Test
  void showsStepBranchesAndWatchers() {
    chats("WAITING", 1);
    inLine();
    jdbc.sql(
            """
            insert into interaction_step
            select n::text, i.id, 'p', 'a', 'Step ' || n, n > 1, now()
            from interaction i, generate_series(1, 2) n
            """)
        .update();
    jdbc.sql(
            """
            insert into spy (id, interaction_id, supervisor_id, supervisor_name, started_at, seen_at, ended_at)
            select gen_random_uuid(), id, gen_random_uuid(), name, now(), now(), ended
            from interaction, (values ('Sofia', null), ('Left', now())) as s (name, ended)
            """)
        .update();

    var row = running.read().interactions().getFirst();

    assertThat(row.state()).isEqualTo(InteractionState.WAITING);
    assertThat(row.step()).isEqualTo("Step 1");
    assertThat(row.beside()).containsExactly("Step 2");
    assertThat(row.watchers()).containsExactly("Sofia");
    assertThat(row.awaitsAgent()).isTrue();
    assertThat(row.waitingSince()).isEqualTo(row.startedAt());
    assertThat(row.queueName()).isEqualTo("Sales");
  }

  @Test
  void aChatThatABotHasOrThatRestsInItsFlowWaitsForNoAgent() {
    chats("WAITING", 1);
    assertThat(only().awaitsAgent()).isFalse();
    assertThat(only().waitingSince()).isNull();

    jdbc.sql("insert into bot (key, name, account) values ('helper', 'Helper', 'client')").update();
    jdbc.sql(
            """
            insert into bot_chat (id, interaction_id, bot_key, process_id, began_at, until, told_seq)
            select gen_random_uuid(), id, 'helper', 'p', started_at, now(), 0 from interaction
            """)
        .update();

    assertThat(only().botName()).isEqualTo("Helper");
    assertThat(only().awaitsAgent()).isFalse();
    assertThat(only().waitingSince()).isNull();
  }

  @Test
  void aWaitForAnAgentBeginsWhenTheBotHasEnded() {
    chats("WAITING", 1);
    jdbc.sql(
            """
            insert into bot_chat
              (id, interaction_id, bot_key, process_id, began_at, until, told_seq, ended_at)
            select gen_random_uuid(), id, 'helper', 'p', started_at, now(), 0,
              started_at + interval '300 milliseconds' from interaction
            """)
        .update();
    inLine();

    assertThat(only().awaitsAgent()).isTrue();
    assertThat(only().waitingSince()).isEqualTo(only().startedAt().plusMillis(300));
  }

  /** The plan is what counts: the closed ones, however many, are not looked at. */
  @Test
  void readsAThousandBesideAHundredThousandClosedByTheirIndex() {
    chats("CLOSED", 100_000);
    chats("WAITING", 1000);
    jdbc.sql(
            """
            insert into interaction_step
            select i.id::text, i.id, 'p', 'a', 'Step', false, now() from interaction i
            where i.state = 'WAITING'
            """)
        .update();
    jdbc.sql("analyze interaction").update();
    jdbc.sql("analyze interaction_step").update();

    running.read();
    var plan = jdbc.sql("explain analyze " + RunningInteractions.LIST).query(String.class).list();
    log.info("The list's plan:\n{}", String.join("\n", plan));

    assertThat(plan).anyMatch(line -> line.contains("interaction_open"));
    assertThat(plan).noneMatch(line -> line.contains("Seq Scan on interaction i"));
    assertThat(running.read().interactions()).hasSize(1000);
  }

  private SupervisedInteraction only() {
    return running.read().interactions().getFirst();
  }

  private void inLine() {
    jdbc.sql(
            """
            insert into queue_entry (interaction_id, queue_id, entered_at)
            select id, queue_id, started_at from interaction
            """)
        .update();
  }

  private void chats(String state, int count) {
    jdbc.sql(
            """
            insert into interaction (id, website_key, idempotency_key, state, queue_id, started_at,
              closed_at, closed_by)
            select gen_random_uuid(), 'SUP', gen_random_uuid(), :state, :queue,
              now() - n * interval '1 second', case when :state = 'CLOSED' then now() end,
              case when :state = 'CLOSED' then 'AGENT' end
            from generate_series(1, :count) n
            """)
        .param("state", state)
        .param("queue", QUEUE)
        .param("count", count)
        .update();
  }
}
