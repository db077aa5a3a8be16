package dev.parley.model;

import dev.parley.model.Chat.Phase;
import dev.parley.model.Command.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Draws commands; mostly such as make sense, sometimes such as come too late or from others. */
final class CommandSource {
  /** What people do most comes most often. */
  private static final List<Kind> OFTEN =
      List.of(
          Kind.START,
          Kind.START,
          Kind.ACCEPT,
          Kind.ACCEPT,
          Kind.ACCEPT,
          Kind.REJECT,
          Kind.TRANSFER_TO_AGENT,
          Kind.TRANSFER_TO_AGENT,
          Kind.TRANSFER_TO_QUEUE,
          Kind.END_WRAP_UP,
          Kind.RETURN,
          Kind.BE_AVAILABLE,
          Kind.BE_AVAILABLE);

  private final Random random;
  private final List<Kind> kinds = new ArrayList<>(List.of(Kind.values()));

  CommandSource(Random random) {
    this.random = random;
    kinds.addAll(OFTEN);
  }

  /** Up to so many commands that can be given at the same time. */
  List<Command> draw(int most, ChatModel now, Handles handles) {
    var drawn = new ArrayList<Command>();
    for (var tries = 0; drawn.size() < most && tries < 200; tries++) {
      var command = draw(now);
      if (isPossible(command, now, handles) && fits(command, drawn)) {
        drawn.add(command);
      }
    }
    return drawn;
  }

  private Command draw(ChatModel now) {
    var kind = kinds.get(random.nextInt(kinds.size()));
    var chat = random.nextInt(House.CHATS);
    var target = random.nextInt(kind == Kind.TRANSFER_TO_AGENT ? House.SUPERVISOR + 1 : 2);
    return new Command(kind, chat, agentFor(kind, now.chats().get(chat), now), target);
  }

  /** Four times in five one for whom it makes sense. */
  private int agentFor(Kind kind, Chat chat, ChatModel now) {
    var anybody = random.nextInt(House.SUPERVISOR + 1);
    if (random.nextInt(5) == 0) {
      return anybody;
    }
    return switch (kind) {
      case ACCEPT, REJECT -> asked(chat, anybody);
      case TRANSFER_TO_AGENT, TRANSFER_TO_QUEUE, WITHDRAW, AGENT_CLOSES, END_WRAP_UP ->
          chat.owner() == Chat.NOBODY ? anybody : chat.owner();
      case RETURN, STAY_AWAY -> gone(now, anybody);
      default -> anybody;
    };
  }

  private int asked(Chat chat, int otherwise) {
    var asked = IntStream.rangeClosed(0, House.SUPERVISOR).filter(chat::isAsking).boxed().toList();
    return asked.isEmpty() ? otherwise : asked.get(random.nextInt(asked.size()));
  }

  private static int gone(ChatModel now, int otherwise) {
    return IntStream.rangeClosed(0, House.SUPERVISOR)
        .filter(agent -> now.agents().get(agent).gone())
        .findFirst()
        .orElse(otherwise);
  }

  private static boolean isPossible(Command command, ChatModel now, Handles handles) {
    var chat = now.chats().get(command.chat());
    var agent = now.agents().get(command.agent());
    var timers = handles.timers().get(command.chat());
    return switch (command.kind()) {
      case START -> chat.phase() == Phase.NONE || (chat.isClosed() && !chat.wrappingUp());
      case ACCEPT, REJECT -> handles.offers().get(command.chat()).containsKey(command.agent());
      case OFFER_TIMES_OUT -> chat.isAsking();
      case QUEUE_TIMES_OUT -> timers.containsKey("Event_QueueTimeOver");
      case WRAP_UP_TIMES_OUT -> chat.wrappingUp();
      case BE_AVAILABLE, PAUSE -> !agent.gone();
      case VANISH, STAY_AWAY, RETURN -> true;
      default -> chat.phase() != Phase.NONE;
    };
  }

  /** A new chat takes the place of the old one only when nobody speaks of that any more. */
  private static boolean fits(Command command, List<Command> drawn) {
    return drawn.stream()
        .filter(other -> isOfChat(other) && isOfChat(command) && other.chat() == command.chat())
        .noneMatch(other -> other.kind() == Kind.START || command.kind() == Kind.START);
  }

  private static boolean isOfChat(Command command) {
    return switch (command.kind()) {
      case PAUSE, BE_AVAILABLE, VANISH, RETURN, STAY_AWAY -> false;
      default -> true;
    };
  }
}
