package dev.parley.model;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentWindows;
import dev.parley.agent.PresenceService;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.ClosingService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.message.ChatStarter;
import dev.parley.offer.OfferId;
import dev.parley.offer.OfferService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import dev.parley.process.ChatInteraction;
import dev.parley.process.OfferToQueue;
import dev.parley.queue.QueueId;
import dev.parley.supervision.ForceClose;
import dev.parley.supervision.Rerouting;
import dev.parley.support.ChatFixture;
import dev.parley.transfer.TransferService;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The house of the model in the application: a website, its queues and agents, and its chats. */
final class RealHouse {
  private final ApplicationContext application;
  private final JdbcClient jdbc;
  private final ChatFixture fixture;
  private final AgentWindows windows;
  private final List<UUID> agents;
  private final List<UUID> queues;
  private final String website;
  private final AtomicReferenceArray<@Nullable UUID> chats =
      new AtomicReferenceArray<>(House.CHATS);

  RealHouse(ApplicationContext application) {
    this.application = application;
    jdbc = bean(JdbcClient.class);
    fixture = new ChatFixture(jdbc, bean(ChatStarter.class));
    windows = new AgentWindows(jdbc, bean(PresenceService.class));
    agents = Stream.of("Anna", "Bruno", "Carla", "Vera").map(this::agent).toList();
    queues = House.MEMBERS.stream().map(this::queue).toList();
    website = fixture.websiteOf(queues.getFirst());
  }

  private UUID agent(String name) {
    var agent = fixture.agent(name);
    fixture.presence(agent, "AVAILABLE");
    windows.comeBack(agent);
    return agent;
  }

  // timers are fired by the commands only
  private UUID queue(Set<Integer> members) {
    var queue = fixture.queue("RING_ALL", members.stream().map(agents::get).toList());
    jdbc.sql("update queue set offer_timeout = '1 hour', queue_timeout = '1 hour' where id = ?")
        .param(queue)
        .update();
    return queue;
  }

  /** The rules of {@link House}, before the first chat. */
  void furnish() {
    for (var agent = 0; agent < agents.size(); agent++) {
      jdbc.sql("update agent set capacity = ? where id = ?")
          .params(House.CAPACITIES.get(agent), agents.get(agent))
          .update();
    }
    jdbc.sql("update queue set wrap_up = '1 hour' where id = ?")
        .param(queues.get(House.FIRST_QUEUE))
        .update();
  }

  /** Whoever misses too many in a row is not asked any more; that is not of the model. */
  void forgetMissed() {
    jdbc.sql("update agent set missed_in_a_row = 0 where id = any(?) and missed_in_a_row > 0")
        .param(agents.toArray(UUID[]::new))
        .update();
  }

  void perform(Command command, Handles handles) {
    var agent = agents.get(command.agent());
    switch (command.kind()) {
      case START -> start(command.chat());
      case PAUSE -> choose(agent, PresenceState.PAUSED);
      case BE_AVAILABLE -> choose(agent, PresenceState.AVAILABLE);
      case VANISH -> windows.vanish(agent);
      case RETURN -> windows.comeBack(agent);
      case STAY_AWAY -> windows.stayAway(agent);
      case SUPERVISOR_CLOSES, TAKE_OVER, OFFER_AGAIN, MOVE -> supervise(command, handles);
      case OFFER_TIMES_OUT -> miss(command, handles);
      case QUEUE_TIMES_OUT -> fire(OfferToQueue.QUEUE_TIME_OVER, command, handles);
      case WRAP_UP_TIMES_OUT -> fire(ChatInteraction.WRAP_UP_TIME_OVER, command, handles);
      case CUSTOMER_LEAVES -> bean(InteractionService.class).closeByCustomer(handles.chat(command));
      case ACCEPT, REJECT -> answer(command, handles, new AgentId(agent));
      case TRANSFER_TO_AGENT, TRANSFER_TO_QUEUE, WITHDRAW, AGENT_CLOSES, END_WRAP_UP ->
          handle(command, handles, new AgentId(agent));
    }
  }

  private void start(int number) {
    var chat = fixture.start(website).value();
    chats.set(number, chat);
  }

  private void choose(UUID agent, PresenceState state) {
    var reason = state == PresenceState.PAUSED ? "Break" : null;
    bean(PresenceService.class).choose(new AgentId(agent), state, reason);
  }

  private void answer(Command command, Handles handles, AgentId agent) {
    var offer = new OfferId(handles.offers().get(command.chat()).get(command.agent()));
    if (command.kind() == Command.Kind.ACCEPT) {
      bean(OfferService.class).accept(offer, agent);
    } else {
      bean(OfferService.class).reject(offer, agent, "No");
    }
  }

  private void handle(Command command, Handles handles, AgentId agent) {
    var chat = handles.chat(command);
    var transfers = bean(TransferService.class);
    switch (command.kind()) {
      case TRANSFER_TO_AGENT ->
          transfers.request(agent, chat, agents.get(command.target()), null, "Please");
      case TRANSFER_TO_QUEUE ->
          transfers.request(agent, chat, null, queues.get(command.target()), null);
      case WITHDRAW -> transfers.withdraw(agent, chat);
      case AGENT_CLOSES -> bean(ClosingService.class).close(chat, agent, null);
      case END_WRAP_UP -> bean(ClosingService.class).endWrapUp(chat, agent);
      default -> throw new IllegalArgumentException(command.toString());
    }
  }

  private void supervise(Command command, Handles handles) {
    var chat = handles.chat(command);
    var supervisor =
        new StaffIdentity(
            agents.get(House.SUPERVISOR),
            "Supervisor",
            "Vera",
            Set.of(StaffRole.SUPERVISOR, StaffRole.AGENT));
    switch (command.kind()) {
      case SUPERVISOR_CLOSES -> bean(ForceClose.class).close(chat, supervisor, "Enough");
      case TAKE_OVER -> bean(Rerouting.class).takeOver(chat, supervisor);
      case OFFER_AGAIN -> bean(Rerouting.class).offerAgain(chat, supervisor);
      case MOVE ->
          bean(Rerouting.class).move(chat, supervisor, new QueueId(queues.get(command.target())));
      default -> throw new IllegalArgumentException(command.toString());
    }
  }

  private void miss(Command command, Handles handles) {
    var offers = handles.offers().get(command.chat()).values().toArray(UUID[]::new);
    var expiry =
        jdbc.sql("select max(expires_at) from offer where id = any(?)")
            .param(offers)
            .query(Timestamp.class)
            .single();
    if (!bean(OfferService.class).timeOut(handles.chat(command), expiry.toInstant())) {
      throw new Overtaken(null);
    }
  }

  private void fire(String event, Command command, Handles handles) {
    var timer = handles.timers().get(command.chat()).get(event);
    try {
      bean(ManagementService.class).executeJob(timer);
    } catch (RuntimeException overtaken) {
      // of what it fails depends on how far it came; to the engine it is a job that is gone
      throw new Overtaken(overtaken);
    }
  }

  /** A time that ended when somebody had been faster. */
  static final class Overtaken extends RuntimeException {
    Overtaken(@Nullable RuntimeException cause) {
      super(cause);
    }
  }

  /** By their number; null before the first one starts. */
  List<@Nullable UUID> chats() {
    var now = new ArrayList<@Nullable UUID>();
    for (var number = 0; number < chats.length(); number++) {
      now.add(chats.get(number));
    }
    return now;
  }

  /** Every chat that was ever started here. */
  List<UUID> everyChat() {
    return jdbc.sql("select id from interaction where website_key = ?")
        .param(website)
        .query(UUID.class)
        .list();
  }

  Reader reader() {
    return new Reader(jdbc, agents, queues);
  }

  Invariants invariants() {
    return new Invariants(jdbc, agents.subList(0, House.SUPERVISOR));
  }

  /** Everybody goes home: first nobody can be asked, then every chat ends with its wrap-up. */
  void close() {
    agents.forEach(agent -> choose(agent, PresenceState.OFFLINE));
    for (var chat : everyChat()) {
      var id = new InteractionId(chat);
      bean(InteractionService.class).closeByCustomer(id);
      var owner = bean(InteractionService.class).get(id).agent();
      if (owner != null) {
        bean(ClosingService.class).endWrapUp(id, owner);
      }
    }
  }

  private <T> T bean(Class<T> type) {
    return application.getBean(type);
  }
}
