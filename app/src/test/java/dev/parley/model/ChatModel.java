package dev.parley.model;

import dev.parley.agent.PresenceState;
import dev.parley.model.Chat.Answer;
import dev.parley.model.Chat.Phase;
import dev.parley.model.Chat.Timer;
import dev.parley.model.Chat.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Some chats and their agents, as the rules want them: what may come after each command. */
record ChatModel(List<Chat> chats, List<Attendant> agents) {

  /** What may be answered, and how it goes on then. */
  record Step(Result result, ChatModel next) {}

  List<Step> after(Command command) {
    var chat = chats.get(command.chat());
    var agent = command.agent();
    return switch (command.kind()) {
      case START -> done(command, before -> Chat.started());
      case ACCEPT -> accept(command, chat);
      case REJECT -> reject(command, chat);
      case OFFER_TIMES_OUT -> time(chat.isAsking(), command, Chat::missed);
      case QUEUE_TIMES_OUT -> time(runs(chat, Timer.QUEUE), command, Chat::queueTimeOver);
      case WRAP_UP_TIMES_OUT -> time(runs(chat, Timer.WRAP_UP), command, Chat::wrappedUp);
      case TRANSFER_TO_AGENT, TRANSFER_TO_QUEUE -> transfer(command, chat);
      case WITHDRAW -> ofTheirs(command, chat, Chat::withdrawn);
      case AGENT_CLOSES -> ofTheirs(command, chat, Chat::closed);
      case END_WRAP_UP -> ofTheirs(command, chat, Chat::wrappedUp);
      case CUSTOMER_LEAVES -> done(command, Chat::closed);
      case SUPERVISOR_CLOSES -> whileOpen(command, chat, Chat::closed);
      case TAKE_OVER -> whileOpen(command, chat, open -> open.takenBy(House.SUPERVISOR));
      case OFFER_AGAIN -> whileOpen(command, chat, open -> open.returnedTo(open.queue()));
      case MOVE -> whileOpen(command, chat, open -> open.returnedTo(command.target()));
      case PAUSE -> agent(agent, one -> one.chose(PresenceState.PAUSED));
      case BE_AVAILABLE -> agent(agent, one -> one.chose(PresenceState.AVAILABLE));
      case VANISH -> agent(agent, Attendant::vanished);
      case RETURN -> agent(agent, Attendant::returned);
      case STAY_AWAY -> agent(agent, Attendant::stayedAway);
    };
  }

  private List<Step> accept(Command command, Chat chat) {
    return switch (chat.offers().get(command.agent())) {
      case ACCEPTED -> same(Result.DONE);
      case REJECTED, OVER -> same(Result.OFFER_OVER);
      case PENDING ->
          held(command.agent()) < House.CAPACITIES.get(command.agent())
              ? done(command, asked -> asked.acceptedBy(command.agent()))
              : same(Result.AT_CAPACITY);
    };
  }

  private List<Step> reject(Command command, Chat chat) {
    return switch (chat.offers().get(command.agent())) {
      case REJECTED -> same(Result.DONE);
      case ACCEPTED, OVER -> same(Result.OFFER_OVER);
      case PENDING -> done(command, asked -> asked.answered(command.agent(), Answer.REJECTED));
    };
  }

  private List<Step> transfer(Command command, Chat chat) {
    if (!chat.isOf(command.agent())) {
      return same(Result.NOT_FOUND);
    }
    if (chat.isClosed()) {
      return same(Result.CLOSED);
    }
    if (chat.isTransferred()) {
      return same(Result.TRANSFER_PENDING);
    }
    return command.kind() == Command.Kind.TRANSFER_TO_QUEUE
        ? done(command, sent -> sent.transferredTo(Transfer.toQueue(command.target())))
        : transferToAgent(command);
  }

  /** Whether the target has an offer that was made meanwhile cannot be known. */
  private List<Step> transferToAgent(Command command) {
    var target = command.target();
    var steps = new ArrayList<Step>();
    if (canAnswer(target) && target != command.agent()) {
      steps.addAll(done(command, sent -> sent.transferredTo(Transfer.toAgent(target))));
    }
    if (target == command.agent() || !canBeAsked(target, mostlyHeld(target, command.chat()))) {
      steps.addAll(same(Result.TARGET_UNAVAILABLE));
    }
    return steps;
  }

  private boolean canBeAsked(int agent, int load) {
    return agents.get(agent).isAvailable() && load < House.CAPACITIES.get(agent);
  }

  private boolean canAnswer(int agent) {
    return canBeAsked(agent, held(agent));
  }

  private int held(int agent) {
    return (int) chats.stream().filter(chat -> chat.isHeldBy(agent)).count();
  }

  /** As many as they would have if every other chat were theirs or offered to them. */
  private int mostlyHeld(int agent, int sent) {
    return (int)
        IntStream.range(0, chats.size())
            .filter(chat -> chat != sent)
            .mapToObj(chats::get)
            .filter(
                chat -> chat.isHeldBy(agent) || chat.line() != Chat.NOBODY || chat.isTransferred())
            .count();
  }

  private static boolean runs(Chat chat, Timer timer) {
    return chat.timers().contains(timer);
  }

  private List<Step> time(boolean runs, Command command, UnaryOperator<Chat> change) {
    return runs ? done(command, change) : same(Result.LOST);
  }

  private List<Step> ofTheirs(Command command, Chat chat, UnaryOperator<Chat> change) {
    return chat.isOf(command.agent()) ? done(command, change) : same(Result.NOT_FOUND);
  }

  private List<Step> whileOpen(Command command, Chat chat, UnaryOperator<Chat> change) {
    return chat.isClosed() ? same(Result.CLOSED) : done(command, change);
  }

  private List<Step> same(Result result) {
    return List.of(new Step(result, this));
  }

  private List<Step> done(Command command, UnaryOperator<Chat> change) {
    return List.of(new Step(Result.DONE, with(command.chat(), change)));
  }

  private List<Step> agent(int agent, UnaryOperator<Attendant> change) {
    var next = new ArrayList<>(agents);
    next.set(agent, change.apply(agents.get(agent)));
    return List.of(new Step(Result.DONE, new ChatModel(chats, next)));
  }

  private ChatModel with(int chat, UnaryOperator<Chat> change) {
    var next = new ArrayList<>(chats);
    next.set(chat, change.apply(chats.get(chat)));
    return new ChatModel(next, agents);
  }

  /** What may follow without anybody's command, if the time has come for it. */
  List<ChatModel> possibilities() {
    return Stream.concat(consequences().stream(), refusedTransfers()).toList();
  }

  /** Whether somebody else could still be asked cannot be known. */
  private Stream<ChatModel> refusedTransfers() {
    return IntStream.range(0, chats.size())
        .filter(number -> chats.get(number).mayBeRefused())
        .mapToObj(number -> with(number, Chat::withdrawn));
  }

  /** What follows sooner or later without anybody's command. */
  List<ChatModel> consequences() {
    return IntStream.range(0, chats.size()).boxed().flatMap(this::consequencesFor).toList();
  }

  private Stream<ChatModel> consequencesFor(int number) {
    var chat = chats.get(number);
    var next = new ArrayList<ChatModel>();
    if (chat.isInConversation() && agents.get(chat.owner()).late()) {
      next.add(with(number, lost -> lost.returnedTo(lost.queue())));
    }
    var target = chat.transfer().agent();
    if (target != Chat.NOBODY && !canAnswer(target)) {
      next.add(with(number, Chat::withdrawn));
    }
    for (var agent = 0; agent < agents.size(); agent++) {
      var asked = agent;
      if (chat.isAsking(asked) && !canAnswer(asked)) {
        next.add(with(number, ringing -> ringing.answered(asked, Answer.OVER)));
      }
    }
    return next.stream();
  }

  /** Whether what was read is as this model says. */
  boolean isSeenAs(ChatModel seen) {
    return agents.equals(seen.agents)
        && IntStream.range(0, chats.size())
            .allMatch(chat -> chats.get(chat).isSeenAs(seen.chats.get(chat)));
  }

  /**
   * Whether nothing more will happen by itself: nobody waits whom somebody could take, and whoever
   * cannot take a chat is not asked and has none for long.
   */
  boolean isSettled() {
    return consequences().isEmpty() && chats.stream().noneMatch(this::couldBeOffered);
  }

  private boolean couldBeOffered(Chat chat) {
    return chat.line() != Chat.NOBODY
        && !chat.isAsking()
        && House.MEMBERS.get(chat.line()).stream()
            .anyMatch(
                agent ->
                    !chat.refused().contains(agent)
                        && !(chat.isInConversation() && chat.isOf(agent))
                        && canBeAsked(agent, held(agent) + asked(agent)));
  }

  private int asked(int agent) {
    return (int) chats.stream().filter(chat -> chat.isAsking(agent)).count();
  }

  /** Whoever is asked may be: as an agent of the line, or as the target. */
  boolean asksTheRightOnes() {
    return chats.stream()
        .allMatch(
            chat ->
                IntStream.range(0, agents.size())
                    .filter(chat::isAsking)
                    .allMatch(agent -> mayBeAsked(chat, agent)));
  }

  private static boolean mayBeAsked(Chat chat, int agent) {
    if (chat.phase() == Phase.CONVERSATION && chat.isOf(agent)) {
      return false;
    }
    return chat.line() == Chat.NOBODY
        ? chat.transfer().agent() == agent
        : House.MEMBERS.get(chat.line()).contains(agent);
  }
}
