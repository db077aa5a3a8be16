package dev.parley.message;

import dev.parley.agent.AgentId;
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

  ReceiptService(JdbcClient jdbc, LiveEvents live) {
    this.jdbc = jdbc;
    this.live = live;
  }

  /**
   * How far a side got.
   *
   * @param receivedSeq it holds every message up to here
   * @param readSeq a person has seen every message up to here
   */
  public record Progress(long receivedSeq, long readSeq) {}

  private record Recorded(@Nullable UUID agent, Progress progress) {}

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
            recorded ->
                live.toCustomer(interaction.value(), CustomerReceiptEvent.of(recorded.progress())));
  }

  /** Empty if nothing grew. The side is one of two constants, never input. */
  private Optional<Recorded> record(
      InteractionId interaction, Progress progress, String side, @Nullable AgentId agent) {
    return jdbc.sql(
            """
            update interaction set
              SIDE_received_seq = greatest(SIDE_received_seq, least(:received, last_seq)),
              SIDE_read_seq = greatest(SIDE_read_seq, least(:read, last_seq))
            where id = :id and (:agent::uuid is null or agent_id = :agent::uuid)
              and (SIDE_received_seq < least(:received, last_seq)
                or SIDE_read_seq < least(:read, last_seq))
            returning agent_id, SIDE_received_seq as received, SIDE_read_seq as read,
              set_config('synchronous_commit', 'off', true)
            """
                .replace("SIDE", side))
        .param("received", Math.max(progress.receivedSeq(), progress.readSeq()))
        .param("read", progress.readSeq())
        .param("id", interaction.value())
        .param("agent", agent == null ? null : agent.value())
        .query(
            (row, index) ->
                new Recorded(
                    row.getObject("agent_id", UUID.class),
                    new Progress(row.getLong("received"), row.getLong("read"))))
        .optional();
  }
}
