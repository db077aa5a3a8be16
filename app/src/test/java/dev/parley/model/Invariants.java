package dev.parley.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds at every commit; each rule is one statement, which finds whatever breaks it. */
final class Invariants {
  /** Of the chats: their process instances by definition. */
  private static final String PROCESSES =
      """
      with chat as (select * from interaction where id = any(:chats)),
      process as (
        select e.business_key_::uuid as chat, d.key_ as key, e.id_ as id from act_ru_execution e
        join act_re_procdef d on d.id_ = e.proc_def_id_
        where e.id_ = e.proc_inst_id_ and e.business_key_ = any(:keys)),
      task as (
        select p.chat, t.id_ as id, t.task_def_key_ as step, t.assignee_ as assignee
        from act_ru_task t join process p on p.id = t.proc_inst_id_),
      timer as (
        select p.chat, d.act_id_ as event, j.duedate_ as due, j.retries_ as retries
        from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_
        join process p on p.id = j.process_instance_id_)
      """;

  private static final Map<String, String> RULES = new LinkedHashMap<>();

  static {
    RULES.put(
        "a conversation has one owner, who has its task",
        """
        select c.id from chat c where c.state = 'CONVERSATION' and (
          c.agent_id is null
          or 1 <> (select count(*) from task t where t.chat = c.id
            and t.step = 'Task_HandleConversation')
          or not exists (select from task t where t.chat = c.id
            and t.id = c.conversation_task_id and t.assignee = c.agent_id::text))
        """);
    RULES.put(
        "no other chat has an open conversation",
        """
        select c.id from chat c join task t on t.chat = c.id
        where t.step = 'Task_HandleConversation' and c.state <> 'CONVERSATION'
        """);
    RULES.put(
        "nobody has more chats than they can",
        """
        select a.id from agent a where a.id = any(:limited) and a.capacity <
          (select count(*) from held_interaction h where h.agent_id = a.id)
        """);
    RULES.put(
        "a waiting chat is offered, waits in a line or is asked a form, with a deadline",
        """
        select c.id from chat c where c.state = 'WAITING' and (
          c.agent_id is not null
          or not exists (select from asked_form f join task t on t.id = f.task_id
            join timer on timer.chat = c.id and timer.event = 'Event_FormTimeOver'
            where f.interaction_id = c.id and f.ended_at is null and t.step = 'Task_FillInForm')
          and (not exists (select from queue_entry e where e.interaction_id = c.id
            and (e.waiting or exists (select from offer o
              where o.interaction_id = c.id and o.state = 'PENDING')))
          or not exists (select from timer t
            where t.chat = c.id and t.event = 'Event_QueueTimeOver')))
        """);
    RULES.put(
        "a pending transfer is its owner's, and somebody is asked or will be",
        """
        select t.id from transfer t join chat c on c.id = t.interaction_id
        where t.state = 'PENDING' and (
          c.state <> 'CONVERSATION' or t.from_agent_id <> c.agent_id
          or not exists (select from offer o
            where o.interaction_id = c.id and o.state = 'PENDING' and o.transfer_id = t.id)
          and not exists (select from queue_entry e
            where e.interaction_id = c.id and e.waiting))
        """);
    RULES.put(
        "only what waits or is transferred is offered or stands in a line",
        """
        select c.id from chat c where c.state <> 'WAITING'
          and not exists (select from transfer t
            where t.interaction_id = c.id and t.state = 'PENDING')
          and (exists (select from offer o
              where o.interaction_id = c.id and o.state = 'PENDING')
            or exists (select from queue_entry e where e.interaction_id = c.id))
        """);
    RULES.put(
        "its process runs as long as it is open or wrapped up",
        """
        select c.id from chat c where
          (select count(*) from process p where p.chat = c.id and p.key = 'chat-interaction')
          <> case when c.state <> 'CLOSED' or c.wrap_up_until is not null then 1 else 0 end
        """);
    RULES.put(
        "it is offered by one process while it waits, and by one while it is transferred",
        """
        select c.id from chat c where
          (select count(*) from process p where p.chat = c.id and p.key like 'offer-to-%')
          <> case when c.state = 'WAITING' and not exists (select from asked_form f
                where f.interaction_id = c.id and f.ended_at is null) then 1 else 0 end
            + (select count(*) from transfer t
                where t.interaction_id = c.id and t.state = 'PENDING')
        """);
    RULES.put(
        "pending offers belong to the task that is offered",
        """
        select o.id from offer o join chat c on c.id = o.interaction_id
        where o.state = 'PENDING' and not exists (select from task t
          where t.chat = c.id and t.id = o.task_id and t.step = 'Task_OfferInteraction')
        """);
    RULES.put(
        "no task offers what nobody is asked for",
        """
        select t.chat from task t where t.step = 'Task_OfferInteraction' and not exists (
          select from offer o where o.task_id = t.id and o.state = 'PENDING')
        """);
    RULES.put(
        "only what waits is asked a form",
        """
        select c.id from chat c join asked_form f on f.interaction_id = c.id
        where f.ended_at is null and (c.state <> 'WAITING'
          or not exists (select from task t where t.id = f.task_id))
        """);
    RULES.put(
        "no deadline passed more than 5 s ago",
        """
        select t.chat from timer t where t.due < localtimestamp - interval '5 seconds'
        union all
        select c.id from chat c join offer o on o.interaction_id = c.id
        where o.state = 'PENDING' and o.expires_at < now() - interval '5 seconds'
        union all
        select c.id from chat c where c.wrap_up_until < now() - interval '5 seconds'
        """);
    RULES.put("no step has failed for good", "select t.chat from timer t where t.retries = 0");
  }

  private final JdbcClient jdbc;
  private final List<UUID> limited;

  /**
   * @param limited agents who may not be given more chats than they can have
   */
  Invariants(JdbcClient jdbc, List<UUID> limited) {
    this.jdbc = jdbc;
    this.limited = limited;
  }

  /** The rules that are broken, with what breaks them. */
  Map<String, List<UUID>> broken(List<UUID> chats) {
    var broken = new LinkedHashMap<String, List<UUID>>();
    RULES.forEach(
        (rule, finder) -> {
          var found = find(finder, chats);
          if (!found.isEmpty()) {
            broken.put(rule, found);
          }
        });
    return broken;
  }

  private List<UUID> find(String finder, List<UUID> chats) {
    return jdbc.sql(PROCESSES + finder)
        .param("chats", chats.toArray(UUID[]::new))
        .param("keys", chats.stream().map(UUID::toString).toArray(String[]::new))
        .param("limited", limited.toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }
}
