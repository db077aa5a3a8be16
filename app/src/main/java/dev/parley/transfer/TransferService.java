package dev.parley.transfer;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.TransferState;
import dev.parley.interaction.TransferView;
import dev.parley.queue.QueueId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an agent does to hand a conversation over. They keep it, and may write, until the target
 * accepts; the interaction's lock is taken first, so that no two answers overlap.
 */
@Service
public class TransferService {
  private static final Logger log = LoggerFactory.getLogger(TransferService.class);

  private final InteractionService interactions;
  private final TransferRules rules;
  private final TransferRepository transfers;
  private final TransferProcessGateway process;
  private final TransferEnds ends;

  TransferService(
      InteractionService interactions,
      TransferRules rules,
      TransferRepository transfers,
      TransferProcessGateway process,
      TransferEnds ends) {
    this.interactions = interactions;
    this.rules = rules;
    this.transfers = transfers;
    this.process = process;
    this.ends = ends;
  }

  /**
   * Offers the agent's own conversation to somebody else.
   *
   * @param agent who should go on; or else
   * @param queue whose agents should
   * @param comment for them
   * @return the pending transfer
   * @throws InteractionNotFound if it is not the sender's
   * @throws dev.parley.interaction.InteractionClosed if it is over
   * @throws TransferTargetRequired unless exactly one target is named
   * @throws TransferNotAllowed if the website does not want it
   * @throws CustomerHasNotWritten if there is nothing to go on with
   * @throws TransferPending if it is being transferred already
   * @throws TransferTargetUnavailable if the agent cannot be asked now
   */
  @Transactional
  public TransferView request(
      AgentId sender,
      InteractionId id,
      @Nullable UUID agent,
      @Nullable UUID queue,
      @Nullable String comment) {
    var locked = interactions.lock(id);
    rules.refuseForeign(locked, sender);
    var target =
        new TransferTarget(
            Optional.ofNullable(agent).map(AgentId::new).orElse(null),
            Optional.ofNullable(queue).map(QueueId::new).orElse(null));
    rules.check(locked, sender, target);
    transfers.insert(locked, target, comment);
    process.requested(locked, target);
    // read before the commit: afterwards the target may have answered already
    var pending = rules.pending(id);
    ends.announce(id);
    log.info("Transfer of interaction {} requested by agent {}", id.value(), sender.value());
    return pending;
  }

  /** The sender wants it no more. Again is harmless; a foreign conversation is not found. */
  @Transactional
  public void withdraw(AgentId sender, InteractionId id) {
    if (!interactions.lock(id).isOf(sender)) {
      throw new InteractionNotFound(id);
    }
    transfers
        .pendingOf(id)
        .ifPresent(
            pending -> {
              ends.end(pending, TransferState.WITHDRAWN);
              process.withdrawn(id);
              ends.announce(id);
            });
  }
}
