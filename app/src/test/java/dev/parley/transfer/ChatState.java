package dev.parley.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.interaction.InteractionId;
import dev.parley.process.ChatInteraction;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the tables and the engine hold of a chat, side by side. */
final class ChatState {
  private final JdbcClient jdbc;

  ChatState(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Its process stands where its row says, and nothing of it waits for nobody. */
  void assertConsistent(InteractionId chat) {
    var row =
        jdbc.sql(
                """
                select state, agent_id::text as agent, conversation_task_id as task,
                  (select count(*) from offer o
                    where o.interaction_id = i.id and o.state = 'PENDING') as offers,
                  (select count(*) from transfer t
                    where t.interaction_id = i.id and t.state = 'PENDING') as transfers,
                  (select count(*) from queue_entry e where e.interaction_id = i.id) as lines,
                  exists (select from queue_entry e
                    where e.interaction_id = i.id and e.waiting) as waiting
                from interaction i where id = ?
                """)
            .param(chat.value())
            .query()
            .singleRow();
    switch ((String) row.get("state")) {
      case "CLOSED" -> assertClosed(chat, row);
      case "CONVERSATION" -> assertConversation(chat, row);
      default -> assertWaiting(chat, row);
    }
  }

  private void assertClosed(InteractionId chat, Map<String, Object> row) {
    assertThat(row).containsEntry("offers", 0L).containsEntry("transfers", 0L);
    assertThat(row).containsEntry("lines", 0L);
    assertThat(processes(chat)).isEmpty();
  }

  private void assertConversation(InteractionId chat, Map<String, Object> row) {
    assertThat(row.get("agent")).isNotNull();
    assertThat(tasks(chat, ChatInteraction.HANDLE_CONVERSATION))
        .containsExactly(row.get("task") + " of " + row.get("agent"));
    assertThat(row.get("offers")).isEqualTo(row.get("transfers"));
    var processes = (long) row.get("transfers") == 0 ? 1 : 2;
    assertThat(processes(chat)).hasSize(processes);
    assertThat(row).containsEntry("lines", 0L);
  }

  private void assertWaiting(InteractionId chat, Map<String, Object> row) {
    assertThat(row.get("agent")).isNull();
    assertThat(row).containsEntry("transfers", 0L).containsEntry("lines", 1L);
    assertThat((long) row.get("offers") > 0 || (boolean) row.get("waiting")).isTrue();
    assertThat(processes(chat)).containsExactlyInAnyOrder("chat-interaction", "offer-to-queue");
    assertThat(tasks(chat, ChatInteraction.HANDLE_CONVERSATION)).isEmpty();
  }

  private List<String> processes(InteractionId chat) {
    return jdbc.sql(
            """
            select d.key_ from act_ru_execution e join act_re_procdef d on d.id_ = e.proc_def_id_
            where e.id_ = e.proc_inst_id_ and e.business_key_ = ?
            """)
        .param(chat.businessKey())
        .query(String.class)
        .list();
  }

  private List<String> tasks(InteractionId chat, String step) {
    return jdbc.sql(
            """
            select t.id_ || ' of ' || t.assignee_ from act_ru_task t
            join act_ru_execution p on p.id_ = t.proc_inst_id_
            where p.business_key_ = ? and t.task_def_key_ = ?
            """)
        .params(chat.businessKey(), step)
        .query(String.class)
        .list();
  }
}
