package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction.Closing;
import dev.parley.interaction.Interaction.Disposal;
import dev.parley.queue.QueueId;
import dev.parley.website.QueueHints;
import dev.parley.website.WebsiteService;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens, hands over and closes interactions. Each change and the step of the process that belongs
 * to it share one transaction; the row's lock is taken first, so steps of one interaction never
 * overlap.
 */
@Service
public class InteractionService {
  private static final Logger log = LoggerFactory.getLogger(InteractionService.class);

  /** What no person chose. */
  private static final String IDLE_DISPOSITION = "timeout";

  private final InteractionRepository interactions;
  private final WebsiteService websites;
  private final QueueHints hints;
  private final ChatProcessGateway process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  InteractionService(
      InteractionRepository interactions,
      WebsiteService websites,
      QueueHints hints,
      ChatProcessGateway process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.interactions = interactions;
    this.websites = websites;
    this.hints = hints;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** Records the interaction, or finds the one that the same idempotency key opened before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public OpenedInteraction open(StartInteraction start) {
    var website = websites.get(start.websiteKey());
    var queue = hints.queueOf(website.key(), start.queueHint()).orElse(website.queueId());
    var requested = Interaction.requested(start, new QueueId(queue), clock.instant());
    if (interactions.insert(requested)) {
      return new OpenedInteraction(requested, true);
    }
    var earlier =
        interactions.findByIdempotencyKey(start.websiteKey(), start.idempotencyKey()).orElseThrow();
    return new OpenedInteraction(earlier, false);
  }

  /**
   * Starts the process of an interaction that was just opened.
   *
   * @param returning whether its customer is known from before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void route(Interaction opened, boolean returning) {
    events.publishEvent(new InteractionRequested(opened.id()));
    process.start(opened, websites.get(opened.websiteKey()), returning);
    log.info("Interaction {} requested on website {}", opened.id().value(), opened.websiteKey());
  }

  /** As committed; {@link InteractionNotFound} if there is none. */
  public Interaction get(InteractionId id) {
    return interactions.find(id).orElseThrow(() -> new InteractionNotFound(id));
  }

  /** The agent's own interaction; everybody else's is {@link InteractionNotFound}. */
  public Interaction getOf(AgentId agent, InteractionId id) {
    return interactions
        .find(id)
        .filter(found -> found.isOf(agent))
        .orElseThrow(() -> new InteractionNotFound(id));
  }

  /** As {@link #lock}; everybody else's interaction is {@link InteractionNotFound}. */
  @Transactional(propagation = Propagation.MANDATORY)
  Interaction lockOf(AgentId agent, InteractionId id) {
    var locked = lock(id);
    if (!locked.isOf(agent)) {
      throw new InteractionNotFound(id);
    }
    return locked;
  }

  /** Takes the row's lock until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Interaction lock(InteractionId id) {
    return interactions.lock(id).orElseThrow(() -> new InteractionNotFound(id));
  }

  /**
   * Gives the interaction to the agent who accepted: the first of one that waits, the next of a
   * conversation that is transferred. The caller holds its lock and completes the offer.
   *
   * @param queue whose line it was accepted from; null if the agent was named
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void accept(Interaction locked, AgentId agent, @Nullable QueueId queue) {
    var accepted = locked.takenBy(agent, clock.instant());
    interactions.update(queue == null ? accepted : accepted.queued(queue));
    if (locked.isInConversation()) {
      handOver(locked, agent);
    } else {
      events.publishEvent(new InteractionAccepted(locked.id()));
    }
    log.info("Interaction {} accepted by agent {}", locked.id().value(), agent.value());
  }

  private void handOver(Interaction locked, AgentId next) {
    process.handedOver(locked, next);
    events.publishEvent(
        new InteractionTransferred(locked.id(), Objects.requireNonNull(locked.agent()), next));
  }

  /**
   * It stands in the line of the queue now; one that is only being transferred stays where it was.
   *
   * @return whether it is only being transferred
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean queue(InteractionId id, QueueId queue) {
    var locked = lock(id);
    if (locked.isWaiting() && !queue.equals(locked.queue())) {
      interactions.update(locked.queued(queue));
    }
    return locked.isInConversation();
  }

  /**
   * A supervisor makes the chat the agent's, waiting or in conversation. Again is harmless.
   *
   * @throws InteractionClosed if it is over
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void takeOver(InteractionId id, AgentId agent) {
    var locked = lock(id);
    if (locked.isInConversation() && locked.isOf(agent)) {
      return;
    }
    interactions.update(locked.takenBy(agent, clock.instant()));
    events.publishEvent(new InteractionTaken(id, agent));
    if (locked.isInConversation()) {
      handOver(locked, agent);
    } else {
      events.publishEvent(new InteractionAccepted(id));
      process.taken(id);
    }
    log.info("Interaction {} taken over by agent {}", id.value(), agent.value());
  }

  /**
   * Puts the chat, waiting or in conversation, at the head of a queue's line.
   *
   * @throws InteractionClosed if it is over
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void returnToQueue(InteractionId id, QueueId queue, ReturnReason reason) {
    var locked = lock(id);
    interactions.update(locked.returnedTo(queue));
    events.publishEvent(new InteractionReturned(id, locked.agent(), queue, reason));
    process.returned(id, queue);
    log.info("Interaction {} returned to queue {}: {}", id.value(), queue.value(), reason);
  }

  /** Its agent should look at it, although nobody has written anything new. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void markUnread(InteractionId id) {
    interactions.markUnread(id);
  }

  /** Remembers the engine's task of the conversation; answers who handles it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public AgentId conversationOpened(InteractionId id, String task) {
    var opened = lock(id).conversationOpened(task);
    interactions.update(opened);
    if (opened.agent() == null) {
      throw new IllegalStateException("Conversation without an agent: " + id.value());
    }
    return opened.agent();
  }

  /** The customer ends the chat, waiting or talking. Again is harmless. */
  @Transactional
  public void closeByCustomer(InteractionId id) {
    var locked = lock(id);
    if (!locked.isClosed()) {
      close(locked, Closing.by(Party.CUSTOMER, clock.instant()), null);
      end(locked, () -> process.customerLeft(id));
    }
  }

  /** The agent ends their conversation; the caller holds its lock. */
  @Transactional(propagation = Propagation.MANDATORY)
  void closeByAgent(Interaction locked, @Nullable Disposal disposal) {
    close(locked, Closing.by(Party.AGENT, clock.instant()), disposal);
    process.conversationHandled(locked, disposal);
  }

  /**
   * A supervisor ends the chat, whatever state it is in.
   *
   * @throws InteractionClosed if it is over
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeBySupervisor(InteractionId id, String reason) {
    var locked = lock(id);
    close(locked, Closing.bySupervisor(reason, clock.instant()), null);
    end(locked, () -> process.supervisorClosed(id));
  }

  /** Nobody has written for long: ends a conversation with the system's disposition. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeForIdleness(Interaction locked) {
    var now = clock.instant();
    var timeout = Disposal.bySystem(IDLE_DISPOSITION, now);
    close(locked, Closing.bySystem(CloseCause.TIMEOUT, now), timeout);
    process.conversationHandled(locked, timeout);
  }

  /** The routing flow ends the chat, with a disposition; the flow itself goes on to its end. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeByFlow(InteractionId id, @Nullable String disposition) {
    var locked = lock(id);
    if (!locked.isClosed()) {
      var now = clock.instant();
      var disposal = disposition == null ? null : Disposal.bySystem(disposition, now);
      close(locked, Closing.bySystem(CloseCause.FLOW, now), disposal);
    }
  }

  /** The process is over: closes what nobody has closed, as unmanaged. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeByProcess(InteractionId id) {
    var locked = lock(id);
    if (!locked.isClosed()) {
      close(locked, Closing.bySystem(CloseCause.UNMANAGED, clock.instant()), null);
    }
  }

  private void close(Interaction locked, Closing closing, @Nullable Disposal disposal) {
    var closed = locked.closed(closing);
    interactions.update(disposal == null ? closed : closed.disposed(disposal));
    log.info("Interaction {} closed by {}", locked.id().value(), closing.by());
    events.publishEvent(
        new InteractionEnded(locked.id(), closing.by(), locked.agent(), locked.isInConversation()));
  }

  /** A conversation ends by its task, so that its agent can wrap it up. */
  private void end(Interaction locked, Runnable whileItWaits) {
    if (locked.isInConversation()) {
      process.conversationHandled(locked, null);
    } else {
      whileItWaits.run();
    }
  }
}
