package dev.parley.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * One chat.
 *
 * @param owner who has or had it; {@link #NOBODY} before and while it waits
 * @param transfer where it should go
 * @param offers how the offers ended that were there before the commands
 * @param timers those that were there before the commands and run still
 * @param refused who has refused in this round; only of a chat that was read
 */
record Chat(
    Phase phase,
    int owner,
    int queue,
    Transfer transfer,
    boolean wrappingUp,
    Map<Integer, Answer> offers,
    Set<Timer> timers,
    Set<Integer> refused) {
  static final int NOBODY = -1;

  enum Phase {
    NONE,
    WAITING,
    CONVERSATION,
    CLOSED
  }

  enum Answer {
    PENDING,
    ACCEPTED,
    REJECTED,
    OVER
  }

  /** Besides the one of pending offers, which ends with them. */
  enum Timer {
    QUEUE,
    WRAP_UP
  }

  /**
   * A pending transfer.
   *
   * @param agent {@link #NOBODY} unless it is to an agent
   * @param queue {@link #NOBODY} unless it is to a queue
   */
  record Transfer(int agent, int queue) {
    static final Transfer NONE = new Transfer(NOBODY, NOBODY);

    static Transfer toAgent(int agent) {
      return new Transfer(agent, NOBODY);
    }

    static Transfer toQueue(int queue) {
      return new Transfer(NOBODY, queue);
    }
  }

  static Chat none() {
    return new Chat(Phase.NONE, NOBODY, NOBODY, Transfer.NONE, false, Map.of(), Set.of(), Set.of());
  }

  static Chat started() {
    return none().in(Phase.WAITING, NOBODY, House.FIRST_QUEUE);
  }

  boolean isOf(int agent) {
    return owner == agent;
  }

  boolean isClosed() {
    return phase == Phase.CLOSED;
  }

  boolean isInConversation() {
    return phase == Phase.CONVERSATION;
  }

  boolean isHeldBy(int agent) {
    return isOf(agent) && (isInConversation() || wrappingUp);
  }

  boolean isTransferred() {
    return !transfer.equals(Transfer.NONE);
  }

  /** A transfer to a queue, of which nobody is asked any more and somebody has refused. */
  boolean mayBeRefused() {
    return transfer.queue() != NOBODY
        && !isAsking()
        && (!refused.isEmpty()
            || offers.containsValue(Answer.REJECTED)
            || offers.containsValue(Answer.OVER));
  }

  boolean isAsking(int agent) {
    return offers.get(agent) == Answer.PENDING;
  }

  boolean isAsking() {
    return offers.containsValue(Answer.PENDING);
  }

  /** The queue in whose line it stands, or {@link #NOBODY}. */
  int line() {
    return phase == Phase.WAITING ? queue : transfer.queue();
  }

  Chat acceptedBy(int agent) {
    var line = line();
    var accepted = answered(agent, Answer.ACCEPTED).moved();
    return accepted.in(Phase.CONVERSATION, agent, line == NOBODY ? queue : line);
  }

  Chat takenBy(int agent) {
    return isInConversation() && isOf(agent) ? this : moved().in(Phase.CONVERSATION, agent, queue);
  }

  Chat returnedTo(int line) {
    return moved().in(Phase.WAITING, NOBODY, line);
  }

  Chat transferredTo(Transfer target) {
    return new Chat(phase, owner, queue, target, wrappingUp, offers, timers, refused);
  }

  Chat withdrawn() {
    return isTransferred() ? moved() : this;
  }

  Chat closed() {
    var wrapsUp = isInConversation() && queue == House.FIRST_QUEUE;
    return isClosed()
        ? this
        : new Chat(Phase.CLOSED, owner, queue, Transfer.NONE, wrapsUp, over(), Set.of(), refused);
  }

  Chat wrappedUp() {
    return new Chat(phase, owner, queue, transfer, false, offers, Set.of(), refused);
  }

  /** One who was asked will not take it; a transfer to an agent ends with that. */
  Chat answered(int agent, Answer answer) {
    var next = new HashMap<>(offers);
    next.put(agent, answer);
    return new Chat(phase, owner, queue, transfer, wrappingUp, next, timers, refused).unanswered();
  }

  Chat missed() {
    return new Chat(phase, owner, queue, transfer, wrappingUp, over(), timers, refused)
        .unanswered();
  }

  Chat queueTimeOver() {
    return phase == Phase.WAITING ? closed() : moved();
  }

  private Chat unanswered() {
    return transfer.agent() == NOBODY || isAsking() ? this : transferredTo(Transfer.NONE);
  }

  private Chat in(Phase next, int agent, int line) {
    return new Chat(next, agent, line, transfer, wrappingUp, offers, timers, refused);
  }

  /** Nobody is asked any more. */
  private Chat moved() {
    return new Chat(phase, owner, queue, Transfer.NONE, wrappingUp, over(), Set.of(), refused);
  }

  private Map<Integer, Answer> over() {
    var next = new HashMap<>(offers);
    next.replaceAll((agent, answer) -> answer == Answer.PENDING ? Answer.OVER : answer);
    return next;
  }

  /** Whether a chat that was read is as this one says. */
  boolean isSeenAs(Chat seen) {
    return phase == seen.phase
        && owner == seen.owner
        && (isClosed() || queue == seen.queue)
        && transfer.equals(seen.transfer)
        && wrappingUp == seen.wrappingUp
        && new HashSet<>(offers.entrySet()).equals(new HashSet<>(seen.offers.entrySet()));
  }
}
