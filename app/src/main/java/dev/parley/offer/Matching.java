package dev.parley.offer;

import dev.parley.agent.AgentChanged;
import dev.parley.agent.PresenceChanged;
import dev.parley.agent.PresenceState;
import dev.parley.interaction.InteractionEnded;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionTransferred;
import dev.parley.interaction.WrapUpEnded;
import dev.parley.queue.QueueChanged;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.ProcessEngineException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Says when waiting chats are matched with free agents: at once after whatever freed an agent or
 * made a chat wait has committed, and every second for what time or another node changed or a crash
 * left over.
 */
@Component
class Matching implements DisposableBean {
  private static final Logger log = LoggerFactory.getLogger(Matching.class);

  private final WaitingChatMatcher matcher;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("matching").daemon().factory());
  private final AtomicBoolean due = new AtomicBoolean();

  Matching(WaitingChatMatcher matcher) {
    this.matcher = matcher;
  }

  @TransactionalEventListener
  void agentCame(PresenceChanged changed) {
    if (changed.presence().state() == PresenceState.AVAILABLE) {
      soon();
    }
  }

  @TransactionalEventListener
  void chatEnded(InteractionEnded ended) {
    soon();
  }

  @TransactionalEventListener
  void wrapUpEnded(WrapUpEnded ended) {
    soon();
  }

  /** The former agent has room again. */
  @TransactionalEventListener
  void transferred(InteractionTransferred transferred) {
    soon();
  }

  @TransactionalEventListener({AgentChanged.class, QueueChanged.class})
  void rulesChanged() {
    soon();
  }

  @TransactionalEventListener
  void matchDue(MatchDue event) {
    soon();
  }

  @Scheduled(fixedDelayString = "${parley.offer.match-every:1s}")
  void soon() {
    if (due.compareAndSet(false, true)) {
      thread.execute(this::matchAll);
    }
  }

  private void matchAll() {
    due.set(false);
    try {
      matchAllBut(new HashSet<>());
    } catch (DataAccessException | ProcessEngineException lostRace) {
      log.warn("Matching goes on with the next sweep", lostRace);
    }
  }

  /** A chat that cannot be woken does not hold up those behind it. */
  private void matchAllBut(Set<InteractionId> failed) {
    for (var more = true; more; ) {
      try {
        more = matcher.matchNext(failed).isPresent();
      } catch (ChatNotWoken notNow) {
        log.warn("Chat {} is tried again with the next sweep", notNow.chat().value(), notNow);
        failed.add(notNow.chat());
      }
    }
  }

  @Override
  public void destroy() {
    thread.shutdown();
  }
}
