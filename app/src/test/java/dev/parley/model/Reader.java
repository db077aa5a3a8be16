package dev.parley.model;

import dev.parley.agent.PresenceState;
import dev.parley.model.Chat.Answer;
import dev.parley.model.Chat.Phase;
import dev.parley.model.Chat.Timer;
import dev.parley.model.Chat.Transfer;
import dev.parley.process.ChatInteraction;
import dev.parley.process.OfferToQueue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables into a model; the caller's transaction makes it one moment. */
final class Reader {
  private static final String CHAT =
      """
      select i.state, i.agent_id, i.queue_id, i.wrap_up_until is not null as wrapping_up,
        t.target_agent_id, t.target_queue_id
      from interaction i
      left join transfer t on t.interaction_id = i.id and t.state = 'PENDING'
      where i.id = ?
      """;

  private static final String LAST_OFFERS =
      """
      select distinct on (agent_id) agent_id, id from offer where interaction_id = ?
      order by agent_id, offered_at desc, state = 'PENDING' desc
      """;

  private static final String TIMERS =
      """
      select d.act_id_ as event, j.id_ as id from act_ru_job j
      join act_ru_jobdef d on d.id_ = j.job_def_id_
      join act_ru_execution p on p.id_ = j.process_instance_id_
      where p.business_key_ = ?
      """;

  private static final String REFUSED =
      """
      select o.agent_id from queue_entry e join offer o on o.interaction_id = e.interaction_id
      where e.interaction_id = ? and o.queue_id = e.queue_id and o.round = e.round
        and o.offered_at >= e.entered_at and o.state in ('REJECTED', 'TIMED_OUT')
      """;

  private final JdbcClient jdbc;
  private final List<UUID> agents;
  private final List<UUID> queues;

  Reader(JdbcClient jdbc, List<UUID> agents, List<UUID> queues) {
    this.jdbc = jdbc;
    this.agents = agents;
    this.queues = queues;
  }

  /** The last offers and the running timers of these chats. */
  Handles handles(List<@Nullable UUID> chats) {
    var offers = new ArrayList<Map<Integer, UUID>>();
    var timers = new ArrayList<Map<String, String>>();
    for (var chat : chats) {
      offers.add(chat == null ? Map.of() : lastOffers(chat));
      timers.add(chat == null ? Map.of() : timers(chat));
    }
    return new Handles(new ArrayList<>(chats), offers, timers);
  }

  private Map<Integer, UUID> lastOffers(UUID chat) {
    var offers = new HashMap<Integer, UUID>();
    jdbc.sql(LAST_OFFERS)
        .param(chat)
        .query(
            row -> {
              var agent = agents.indexOf(row.getObject("agent_id", UUID.class));
              offers.put(agent, row.getObject("id", UUID.class));
            });
    return offers;
  }

  private Map<String, String> timers(UUID chat) {
    var timers = new HashMap<String, String>();
    jdbc.sql(TIMERS)
        .param(chat.toString())
        .query(
            row -> {
              timers.put(row.getString("event"), row.getString("id"));
            });
    return timers;
  }

  /** The chats and agents as they are now; of the offers, those that the handles name. */
  ChatModel read(Handles handles) {
    var chats = new ArrayList<Chat>();
    for (var number = 0; number < handles.chats().size(); number++) {
      chats.add(handles.chats().get(number) == null ? Chat.none() : chat(handles, number));
    }
    return new ChatModel(chats, agents.stream().map(this::attendant).toList());
  }

  private Chat chat(Handles handles, int number) {
    var id = handles.chats().get(number);
    return jdbc.sql(CHAT).param(id).query((row, index) -> chat(row, handles, number)).single();
  }

  private Chat chat(ResultSet row, Handles handles, int number) throws SQLException {
    return new Chat(
        Phase.valueOf(row.getString("state")),
        agents.indexOf(row.getObject("agent_id", UUID.class)),
        queues.indexOf(row.getObject("queue_id", UUID.class)),
        new Transfer(
            agents.indexOf(row.getObject("target_agent_id", UUID.class)),
            queues.indexOf(row.getObject("target_queue_id", UUID.class))),
        row.getBoolean("wrapping_up"),
        answers(handles.offers().get(number)),
        running(handles.timers().get(number)),
        refused(handles.chats().get(number)));
  }

  private Map<Integer, Answer> answers(Map<Integer, UUID> offers) {
    var answers = new HashMap<Integer, Answer>();
    offers.forEach((agent, offer) -> answers.put(agent, answer(offer)));
    return answers;
  }

  private Answer answer(UUID offer) {
    var state =
        jdbc.sql("select state from offer where id = ?").param(offer).query(String.class).single();
    return switch (state) {
      case "PENDING" -> Answer.PENDING;
      case "ACCEPTED" -> Answer.ACCEPTED;
      case "REJECTED" -> Answer.REJECTED;
      default -> Answer.OVER;
    };
  }

  private static Set<Timer> running(Map<String, String> timers) {
    var running = EnumSet.noneOf(Timer.class);
    if (timers.containsKey(OfferToQueue.QUEUE_TIME_OVER)) {
      running.add(Timer.QUEUE);
    }
    if (timers.containsKey(ChatInteraction.WRAP_UP_TIME_OVER)) {
      running.add(Timer.WRAP_UP);
    }
    return running;
  }

  private Set<Integer> refused(@Nullable UUID chat) {
    return new HashSet<>(
        jdbc.sql(REFUSED)
            .param(chat)
            .query((row, index) -> agents.indexOf(row.getObject("agent_id", UUID.class)))
            .list());
  }

  private Attendant attendant(UUID agent) {
    return jdbc.sql(
            """
            select state, gone_since is not null as gone, lost_state,
              coalesce(gone_since < now() - interval '2 minutes', false) as late
            from agent_presence where agent_id = ?
            """)
        .param(agent)
        .query((row, index) -> attendant(row))
        .single();
  }

  private static Attendant attendant(ResultSet row) throws SQLException {
    var lost = row.getString("lost_state");
    return new Attendant(
        PresenceState.valueOf(row.getString("state")),
        row.getBoolean("gone"),
        lost == null ? null : PresenceState.valueOf(lost),
        row.getBoolean("late"));
  }
}
