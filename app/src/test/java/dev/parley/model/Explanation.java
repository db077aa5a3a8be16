package dev.parley.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for an order of commands, given at the same time, that explains what came of them. */
final class Explanation {
  private final ChatModel seen;
  private final boolean racing;

  private Explanation(ChatModel seen, boolean racing) {
    this.seen = seen;
    this.racing = racing;
  }

  /** A command and what was answered. */
  record Answered(Command command, Result result) {}

  /** Whether some order leads from the one to the other with these answers. */
  static boolean exists(ChatModel before, List<Answered> answers, ChatModel seen) {
    return new Explanation(seen, answers.size() > 1).leads(closure(Set.of(before)), answers);
  }

  private boolean leads(Set<ChatModel> models, List<Answered> left) {
    if (left.isEmpty()) {
      return models.stream().anyMatch(model -> model.isSeenAs(seen));
    }
    return left.stream().anyMatch(first -> leads(after(models, first), without(left, first)));
  }

  private Set<ChatModel> after(Set<ChatModel> models, Answered answered) {
    return closure(models.stream().flatMap(model -> after(model, answered)).toList());
  }

  /** Only who competes with others can lose. */
  private Stream<ChatModel> after(ChatModel model, Answered answered) {
    if (racing && answered.result() == Result.LOST) {
      return Stream.of(model);
    }
    return model.after(answered.command()).stream()
        .filter(step -> step.result() == answered.result())
        .map(ChatModel.Step::next);
  }

  private static List<Answered> without(List<Answered> all, Answered one) {
    var left = new ArrayList<>(all);
    left.remove(one);
    return left;
  }

  private static Set<ChatModel> closure(Collection<ChatModel> models) {
    var reached = new HashSet<>(models);
    var open = new ArrayDeque<>(models);
    while (!open.isEmpty()) {
      open.poll().possibilities().stream().filter(reached::add).forEach(open::add);
    }
    return reached;
  }
}
