package dev.parley.model;

import dev.parley.model.Chat.Phase;
import dev.parley.model.Command.Kind;
import dev.parley.process.OfferToQueue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws commands; mostly such as make sense, sometimes such as come too late or from others. */
final class CommandSource {
  /** How often each is drawn; what makes chats go on comes more often than what ends them. */
  private static final Map<Kind, Integer> WEIGHTS =
      Map.ofEntries(
          Map.entry(Kind.START, 8),
          Map.entry(Kind.ACCEPT, 10),
          Map.entry(Kind.REJECT, 4),
          Map.entry(Kind.OFFER_TIMES_OUT, 2),
          Map.entry(Kind.QUEUE_TIMES_OUT, 1),
          Map.entry(Kind.WRAP_UP_TIMES_OUT, 1),
          Map.entry(Kind.TRANSFER_TO_AGENT, 8),
          Map.entry(Kind.TRANSFER_TO_QUEUE, 6),
          Map.entry(Kind.WITHDRAW, 2),
          Map.entry(Kind.CUSTOMER_LEAVES, 2),
          Map.entry(Kind.AGENT_CLOSES, 2),
          Map.entry(Kind.END_WRAP_UP, 6),
          Map.entry(Kind.SUPERVISOR_CLOSES, 1),
          Map.entry(Kind.TAKE_OVER, 1),
          Map.entry(Kind.OFFER_AGAIN, 2),
          Map.entry(Kind.MOVE, 2),
          Map.entry(Kind.PAUSE, 2),
          Map.entry(Kind.BE_AVAILABLE, 8),
          Map.entry(Kind.VANISH, 2),
          Map.entry(Kind.RETURN, 5),
          Map.entry(Kind.STAY_AWAY, 2));

  /** Of this many commands, one is given whether it makes sense or not. */
  private static final int SENSELESS = 10;

  private final Random random;
  private final List<Kind> kinds;

  CommandSource(Random random) {
    this.random = random;
    kinds =
        Arrays.stream(Kind.values())
            .flatMap(kind -> Collections.nCopies(WEIGHTS.get(kind), kind).stream())
            .toList();
  }

  /** Up to so many commands that can be given at the same time, often to the same chat. */
  List<Command> draw(int most, ChatModel now, Handles handles) {
    var drawn = new ArrayList<Command>();
    for (var tries = 0; drawn.size() < most && tries < 200; tries++) {
      var possible =
          choices(drawn)
              .filter(command -> isPossible(command, now, handles) && fits(command, drawn))
              .toList();
      var sensible = possible.stream().filter(command -> makesSense(command, now)).toList();
      any(random.nextInt(SENSELESS) == 0 ? possible : sensible).ifPresent(drawn::add);
    }
    return drawn;
  }

  private Optional<Command> any(List<Command> commands) {
    return commands.isEmpty()
        ? Optional.empty()
        : Optional.of(commands.get(random.nextInt(commands.size())));
  }

  /** All commands of one kind; two times in three to the chat of the command before. */
  private Stream<Command> choices(List<Command> before) {
    var kind = kinds.get(random.nextInt(kinds.size()));
    var same = !before.isEmpty() && random.nextInt(3) > 0;
    return IntStream.range(0, House.CHATS)
        .filter(chat -> !same || chat == before.getFirst().chat())
        .boxed()
        .flatMap(chat -> choices(kind, chat));
  }

  private static Stream<Command> choices(Kind kind, int chat) {
    var agents = House.CAPACITIES.size();
    var targets = kind == Kind.TRANSFER_TO_AGENT ? agents : House.MEMBERS.size();
    return IntStream.range(0, agents * targets)
        .mapToObj(number -> new Command(kind, chat, number / targets, number % targets));
  }

  /** Whether it will do something as things are, if nobody else is faster. */
  private static boolean makesSense(Command command, ChatModel now) {
    var chat = now.chats().get(command.chat());
    var agent = now.agents().get(command.agent());
    return switch (command.kind()) {
      case ACCEPT, REJECT -> chat.isAsking(command.agent());
      case WITHDRAW -> chat.isTransferred() && chat.isOf(command.agent());
      case TRANSFER_TO_AGENT ->
          canBeSent(chat, command) && now.agents().get(command.target()).isAvailable();
      case TRANSFER_TO_QUEUE -> canBeSent(chat, command);
      case AGENT_CLOSES -> chat.isInConversation() && chat.isOf(command.agent());
      case END_WRAP_UP -> chat.wrappingUp() && chat.isOf(command.agent());
      case CUSTOMER_LEAVES, SUPERVISOR_CLOSES, TAKE_OVER, OFFER_AGAIN, MOVE -> !chat.isClosed();
      case BE_AVAILABLE -> !agent.isAvailable();
      case VANISH -> !agent.gone();
      case RETURN, STAY_AWAY -> agent.gone();
      case START, OFFER_TIMES_OUT, QUEUE_TIMES_OUT, WRAP_UP_TIMES_OUT, PAUSE -> true;
    };
  }

  private static boolean canBeSent(Chat chat, Command command) {
    return chat.isInConversation() && !chat.isTransferred() && chat.isOf(command.agent());
  }

  private static boolean isPossible(Command command, ChatModel now, Handles handles) {
    var chat = now.chats().get(command.chat());
    var agent = now.agents().get(command.agent());
    var timers = handles.timers().get(command.chat());
    return switch (command.kind()) {
      case START -> chat.phase() == Phase.NONE || (chat.isClosed() && !chat.wrappingUp());
      case ACCEPT, REJECT -> handles.offers().get(command.chat()).containsKey(command.agent());
      case OFFER_TIMES_OUT -> chat.isAsking();
      case QUEUE_TIMES_OUT -> timers.containsKey(OfferToQueue.QUEUE_TIME_OVER);
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
