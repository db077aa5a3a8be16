package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.queue.QueueId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One chat. Changed only by its verbs, under the lock of its row ({@link InteractionService#lock}).
 *
 * @param queue whose line it stands in or was accepted from
 * @param agent who handles it; null while nobody does
 * @param conversationTask the engine's task "Handle conversation"; null outside of it
 * @param closing how it ended; null while it is open
 * @param disposal what it came to; null while nobody has said
 * @param wrapUp what its agent still has to do after the end; null if nothing
 */
public record Interaction(
    InteractionId id,
    String websiteKey,
    UUID idempotencyKey,
    @Nullable String contactName,
    @Nullable String pageUrl,
    @Nullable String referrer,
    InteractionState state,
    @Nullable QueueId queue,
    @Nullable AgentId agent,
    Instant startedAt,
    @Nullable Instant acceptedAt,
    @Nullable String conversationTask,
    @Nullable Closing closing,
    @Nullable Disposal disposal,
    @Nullable WrapUp wrapUp) {

  /**
   * How a chat ended.
   *
   * @param cause why the system closed it; null for everybody else
   * @param reason why a supervisor closed it; null for everybody else
   */
  public record Closing(Party by, @Nullable CloseCause cause, @Nullable String reason, Instant at) {

    static Closing by(Party party, Instant at) {
      return new Closing(party, null, null, at);
    }

    static Closing bySupervisor(String reason, Instant at) {
      return new Closing(Party.SUPERVISOR, null, reason, at);
    }

    static Closing bySystem(CloseCause cause, Instant at) {
      return new Closing(Party.SYSTEM, cause, null, at);
    }
  }

  /**
   * What a chat came to.
   *
   * @param label of the disposition as it was then, with the levels above it
   * @param disposition null for the system's, and for one that has been deleted since
   * @param by the agent who chose it; null for the system
   */
  public record Disposal(
      String label,
      @Nullable UUID disposition,
      @Nullable String comment,
      @Nullable AgentId by,
      Instant at) {

    static Disposal bySystem(String label, Instant at) {
      return new Disposal(label, null, null, null, at);
    }
  }

  /** The engine's task "Dispose interaction", and when it ends by itself. */
  public record WrapUp(String task, Instant until) {}

  static Interaction requested(StartInteraction start, QueueId queue, Instant now) {
    return new Interaction(
        new InteractionId(UUID.randomUUID()),
        start.websiteKey(),
        start.idempotencyKey(),
        start.contactName(),
        start.pageUrl(),
        start.referrer(),
        InteractionState.WAITING,
        queue,
        null,
        now,
        null,
        null,
        null,
        null,
        null);
  }

  public boolean isWaiting() {
    return state == InteractionState.WAITING;
  }

  public boolean isInConversation() {
    return state == InteractionState.CONVERSATION;
  }

  public boolean isClosed() {
    return state == InteractionState.CLOSED;
  }

  /** Whether this agent handles or has handled it. */
  public boolean isOf(AgentId other) {
    return other.equals(agent);
  }

  /** Who closed it; null while it is open. */
  public @Nullable Party closedBy() {
    return closing == null ? null : closing.by();
  }

  Interaction queued(QueueId line) {
    return new Change(this).queue(line).done();
  }

  /** From now on this agent's: of one that waits the first, of a conversation the next. */
  Interaction takenBy(AgentId next, Instant now) {
    if (isClosed()) {
      throw new InteractionClosed(id);
    }
    return isWaiting()
        ? new Change(this).state(InteractionState.CONVERSATION).agent(next).accepted(now).done()
        : new Change(this).agent(next).done();
  }

  /** Nobody's again: it waits in the queue's line. */
  Interaction returnedTo(QueueId line) {
    if (isClosed()) {
      throw new InteractionClosed(id);
    }
    return new Change(this)
        .state(InteractionState.WAITING)
        .queue(line)
        .agent(null)
        .accepted(null)
        .conversation(null)
        .done();
  }

  Interaction conversationOpened(String task) {
    return new Change(this).conversation(task).done();
  }

  Interaction closed(Closing end) {
    if (isClosed()) {
      throw new InteractionClosed(id);
    }
    return new Change(this).state(InteractionState.CLOSED).conversation(null).closed(end).done();
  }

  /** What the system said an agent may still put better; what an agent has chosen stays. */
  boolean isDisposedByAgent() {
    return disposal != null && disposal.by() != null;
  }

  Interaction disposed(Disposal chosen) {
    if (isDisposedByAgent()) {
      throw new InteractionDisposed(id);
    }
    return new Change(this).disposed(chosen).done();
  }

  Interaction wrappingUp(@Nullable WrapUp next) {
    return new Change(this).wrapUp(next).done();
  }

  /** A copy in the making: what is not named stays. */
  private static final class Change {
    private final Interaction before;
    private InteractionState state;
    private @Nullable QueueId queue;
    private @Nullable AgentId agent;
    private @Nullable Instant acceptedAt;
    private @Nullable String conversationTask;
    private @Nullable Closing closing;
    private @Nullable Disposal disposal;
    private @Nullable WrapUp wrapUp;

    Change(Interaction before) {
      this.before = before;
      state = before.state;
      queue = before.queue;
      agent = before.agent;
      acceptedAt = before.acceptedAt;
      conversationTask = before.conversationTask;
      closing = before.closing;
      disposal = before.disposal;
      wrapUp = before.wrapUp;
    }

    Change state(InteractionState next) {
      state = next;
      return this;
    }

    Change queue(QueueId next) {
      queue = next;
      return this;
    }

    Change agent(@Nullable AgentId next) {
      agent = next;
      return this;
    }

    Change accepted(@Nullable Instant at) {
      acceptedAt = at;
      return this;
    }

    Change conversation(@Nullable String task) {
      conversationTask = task;
      return this;
    }

    Change closed(Closing end) {
      closing = end;
      return this;
    }

    Change disposed(Disposal chosen) {
      disposal = chosen;
      return this;
    }

    Change wrapUp(@Nullable WrapUp next) {
      wrapUp = next;
      return this;
    }

    Interaction done() {
      return new Interaction(
          before.id,
          before.websiteKey,
          before.idempotencyKey,
          before.contactName,
          before.pageUrl,
          before.referrer,
          state,
          queue,
          agent,
          before.startedAt,
          acceptedAt,
          conversationTask,
          closing,
          disposal,
          wrapUp);
    }
  }
}
