package dev.parley.message;

import dev.parley.platform.live.LiveEvents;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends again what a connected side has not acknowledged: the message table is the outbox. */
@Component
class Redelivery {
  private static final int MOST_PER_INTERACTION = 50;

  private final JdbcClient jdbc;
  private final LiveEvents live;
  private final Clock clock;
  private final Duration patience;

  Redelivery(
      JdbcClient jdbc,
      LiveEvents live,
      Clock clock,
      @Value("${parley.message.redeliver-after:5s}") Duration patience) {
    this.jdbc = jdbc;
    this.live = live;
    this.clock = clock;
    this.patience = patience;
  }

  @Scheduled(fixedDelayString = "${parley.message.redeliver-after:5s}")
  void redeliver() {
    var customers = live.connectedCustomers();
    if (!customers.isEmpty()) {
      toCustomers(customers.toArray(UUID[]::new));
    }
    toAgents();
  }

  private void toCustomers(UUID[] connected) {
    unacknowledged("customer_received_seq", "i.id = any(:connected)")
        .param("connected", connected)
        .query(MessageRepository::message)
        .list()
        .forEach(message -> live.toCustomer(message.interactionId(), MessageEvent.of(message)));
  }

  private void toAgents() {
    record ToAgent(UUID agent, Message message) {}
    unacknowledged("agent_received_seq", "i.state = 'CONVERSATION'")
        .query(
            (row, index) ->
                new ToAgent(
                    row.getObject("handler", UUID.class), MessageRepository.message(row, index)))
        .list()
        .stream()
        .filter(due -> live.isConnected(due.agent()))
        .forEach(due -> live.toDesktop(due.agent(), MessageEvent.of(due.message())));
  }

  /** Column and condition are constants of the callers above, never input. */
  private JdbcClient.StatementSpec unacknowledged(String acknowledged, String condition) {
    return jdbc.sql(
            """
            select m.id, m.interaction_id, m.seq, m.author, m.kind, m.text, m.video_call_id,
              m.sent_at, a.alias, i.agent_id as handler, %s
            from interaction i
            cross join lateral (
              select * from message
              where interaction_id = i.id and seq > i.%s and sent_at < :before
              order by seq limit %d) m
            left join agent a on a.id = m.agent_id
            left join attachment f on f.id = m.attachment_id
            where %s
            order by m.interaction_id, m.seq
            """
                .formatted(Attachment.COLUMNS, acknowledged, MOST_PER_INTERACTION, condition))
        .param("before", Timestamp.from(clock.instant().minus(patience)));
  }
}
