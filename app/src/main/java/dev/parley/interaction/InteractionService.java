package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import dev.parley.website.WebsiteService;
import java.time.Clock;
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

  private final InteractionRepository interactions;
  private final WebsiteService websites;
  private final ChatProcessGateway process;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  InteractionService(
      InteractionRepository interactions,
      WebsiteService websites,
      ChatProcessGateway process,
      ApplicationEventPublisher events,
      Clock clock) {
    this.interactions = interactions;
    this.websites = websites;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** Records the interaction, or finds the one that the same idempotency key opened before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public OpenedInteraction open(StartInteraction start) {
    var website = websites.get(start.websiteKey());
    var requested = Interaction.requested(start, new QueueId(website.queueId()), clock.instant());
    if (interactions.insert(requested)) {
      return new OpenedInteraction(requested, true);
    }
    var earlier =
        interactions.findByIdempotencyKey(start.websiteKey(), start.idempotencyKey()).orElseThrow();
    return new OpenedInteraction(earlier, false);
  }

  /** Starts the process of an interaction that was just opened. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void route(Interaction opened) {
    process.start(opened, websites.get(opened.websiteKey()));
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

  /** Takes the row's lock until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Interaction lock(InteractionId id) {
    return interactions.lock(id).orElseThrow(() -> new InteractionNotFound(id));
  }

  /**
   * Gives a waiting interaction to the agent; the caller holds its lock and completes the offer.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void accept(Interaction locked, AgentId agent) {
    interactions.update(locked.acceptedBy(agent, clock.instant()));
    events.publishEvent(new InteractionAccepted(locked.id()));
    log.info("Interaction {} accepted by agent {}", locked.id().value(), agent.value());
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
      close(locked, Party.CUSTOMER, null);
      process.customerLeft(id);
    }
  }

  /** The agent ends their conversation. Again is harmless; a foreign one is not found. */
  @Transactional
  public void closeByAgent(InteractionId id, AgentId agent) {
    var locked = lock(id);
    if (!locked.isOf(agent)) {
      throw new InteractionNotFound(id);
    }
    if (!locked.isClosed()) {
      close(locked, Party.AGENT, null);
      process.conversationHandled(locked);
    }
  }

  /**
   * A supervisor ends the chat, whatever state it is in.
   *
   * @throws InteractionClosed if it is over
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeBySupervisor(InteractionId id, String reason) {
    close(lock(id), Party.SUPERVISOR, reason);
    process.supervisorClosed(id);
  }

  /** The process is over: closes what nobody has closed, as unmanaged. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeByProcess(InteractionId id) {
    var locked = lock(id);
    if (!locked.isClosed()) {
      close(locked, Party.SYSTEM, null);
    }
  }

  /**
   * The routing flow ends a chat that nobody has accepted. Again is harmless.
   *
   * @param disposition how it ended, 1 to 200 characters
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void closeByFlow(InteractionId id, String disposition) {
    var locked = lock(id);
    if (!locked.isClosed()) {
      close(locked, Party.SYSTEM, null);
      interactions.closedByFlow(id, disposition);
    }
  }

  private void close(Interaction locked, Party by, @Nullable String reason) {
    interactions.update(locked.closed(by, reason, clock.instant()));
    log.info("Interaction {} closed by {}", locked.id().value(), by);
    events.publishEvent(new InteractionEnded(locked.id(), by, locked.agent()));
  }
}
