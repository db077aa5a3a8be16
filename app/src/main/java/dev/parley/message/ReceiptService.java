package dev.parley.message;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionAnnouncer;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.live.LiveEvents;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Records how far a side holds and has seen the messages, and tells the other side. A receipt is
 * cumulative and only ever grows; one that is lost is made good by the next, so its commit need not
 * wait for the disk.
 */
@Service
public class ReceiptService {
  private final JdbcClient jdbc;
  private final LiveEvents live;
  private final InteractionAnnouncer announcer;

  ReceiptService(JdbcClient jdbc, LiveEvents live, InteractionAnnouncer announcer) {
    this.jdbc = jdbc;
    this.live = live;
    this.announcer = announcer;
  }

  /**
   * How far a side got.
   *
   * @param receivedSeq it holds every message up to here
   * @param readSeq a person has seen every message up to here
   */
  public record Progress(long receivedSeq, long readSeq) {}

  private record Recorded(@Nullable UUID agent, Progress progress, boolean looked) {}

  public void byCustomer(InteractionId interaction, Progress progress) {
    record(interaction, progress, "customer", null)
        .filter(recorded -> recorded.agent() != null)
        .ifPresent(
            recorded ->
                live.toDesktop(
                    recorded.agent(), DesktopReceiptEvent.of(interaction, recorded.progress())));
  }

  /** Of an interaction that is not the agent's: ignored, there is nobody to tell. */
  public void byAgent(InteractionId interaction, AgentId agent, Progress progress) {
    record(interaction, progress, "agent", agent)
        .ifPresent(
            recorded -> {
              live.toCustomer(interaction.value(), CustomerReceiptEvent.of(recorded.progress()));
              if (recorded.looked()) {
                announcer.announce(interaction);
              }
            });
  }

  /**
   * Empty if nothing changed. An agent who has read everything has looked at what was marked
   * unread. The side is one of two constants, never input.
   */
  private Optional<Recorded> record(
      InteractionId interaction, Progress progress, String side, @Nullable AgentId agent) {
    return jdbc.sql(
            """
            update interaction set
              SIDE_received_seq = greatest(SIDE_received_seq, least(:received, last_seq)),
              SIDE_read_seq = greatest(SIDE_read_seq, least(:read, last_seq)),
              marked_unread = marked_unread and not (:looks and :read >= last_seq)
            where id = :id and (:agent::uuid is null or agent_id = :agent::uuid)
              and (SIDE_received_seq < least(:received, last_seq)
                or SIDE_read_seq < least(:read, last_seq)
                or (marked_unread and :looks and :read >= last_seq))
            returning agent_id, SIDE_received_seq as received, SIDE_read_seq as read,
              old.marked_unread and not new.marked_unread as looked,
              set_config('synchronous_commit', 'off', true)
            """
                .replace("SIDE", side))
        .param("received", Math.max(progress.receivedSeq(), progress.readSeq()))
        .param("read", progress.readSeq())
        .param("id", interaction.value())
        .param("looks", agent != null)
        .param("agent", agent == null ? null : agent.value())
        .query(
            (row, index) ->
                new Recorded(
                    row.getObject("agent_id", UUID.class),
                    new Progress(row.getLong("received"), row.getLong("read")),
                    row.getBoolean("looked")))
        .optional();
  }
}
