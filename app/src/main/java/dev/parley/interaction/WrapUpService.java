package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction.Disposal;
import dev.parley.interaction.Interaction.WrapUp;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The time after a conversation in which its agent disposes of it; it holds their capacity. */
@Service
public class WrapUpService {
  private final InteractionService service;
  private final InteractionRepository interactions;
  private final ChatProcessGateway process;
  private final MandatoryDispositions mandatory;
  private final InteractionAnnouncer announcer;
  private final ApplicationEventPublisher events;

  WrapUpService(
      InteractionService service,
      InteractionRepository interactions,
      ChatProcessGateway process,
      MandatoryDispositions mandatory,
      InteractionAnnouncer announcer,
      ApplicationEventPublisher events) {
    this.service = service;
    this.interactions = interactions;
    this.process = process;
    this.mandatory = mandatory;
    this.announcer = announcer;
    this.events = events;
  }

  /** The task "Dispose interaction" exists; answers whose it is. */
  @Transactional(propagation = Propagation.MANDATORY)
  public AgentId begin(InteractionId id, String task, Instant until) {
    var locked = service.lock(id);
    interactions.update(locked.wrappingUp(new WrapUp(task, until)));
    announcer.announce(id);
    return Objects.requireNonNull(locked.agent(), "wrap-up without an agent");
  }

  /** The agent has chosen what the closed chat came to. The caller holds the lock. */
  @Transactional(propagation = Propagation.MANDATORY)
  void dispose(Interaction locked, Disposal chosen) {
    interactions.update(locked.disposed(chosen));
    announcer.announce(locked.id());
    done(locked);
  }

  /** Its agent has nothing left to do, if there was anything. The caller holds the lock. */
  @Transactional(propagation = Propagation.MANDATORY)
  void done(Interaction locked) {
    if (locked.wrapUp() != null) {
      process.wrapUpDone(locked);
    }
  }

  /**
   * The time is over and the agent has not chosen what must be chosen: that is on record, unless
   * nothing must be or can be chosen any more.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void dispositionMissing(InteractionId id) {
    if (mandatory.isDemanded(service.lock(id))) {
      interactions.markDispositionMissing(id);
    }
  }

  /** The process says that the wrap-up is over, by the agent or by time. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void ended(InteractionId id) {
    var locked = service.lock(id);
    var agent = locked.agent();
    if (locked.wrapUp() != null && agent != null) {
      interactions.update(locked.wrappingUp(null));
      events.publishEvent(new WrapUpEnded(id, agent));
      announcer.announce(id);
    }
  }
}
