package dev.parley.supervision;

import dev.parley.platform.live.LiveEvents;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the supervisors of this node what changed on their list since it was told last. Whoever
 * changed it, on whatever node, it is in the one query; whoever missed an event fetches the list.
 */
@Component
class SupervisionTeller {
  /** So that a frame stays far below what may wait for a slow client. */
  private static final int ROWS_PER_EVENT = 100;

  /** What is more waits for the next time, for the same reason. */
  private static final int ROWS_AT_ONCE = 500;

  private final RunningInteractions running;
  private final LiveEvents live;
  private final Map<UUID, SupervisedInteraction> told = new HashMap<>();

  SupervisionTeller(RunningInteractions running, LiveEvents live) {
    this.running = running;
    this.live = live;
  }

  @Scheduled(fixedDelayString = "${parley.supervision.tell-every:500ms}")
  void tellChanges() {
    var supervisors = live.connectedSupervisors();
    if (supervisors.isEmpty()) {
      told.clear();
      return;
    }
    var list = running.read();
    var removed = removed(list);
    for (var event : events(list, changed(list), removed)) {
      supervisors.forEach(supervisor -> live.toSupervision(supervisor, event));
    }
  }

  private List<SupervisedInteraction> changed(SupervisionList list) {
    var changed =
        list.interactions().stream()
            .filter(interaction -> !interaction.equals(told.get(interaction.id())))
            .limit(ROWS_AT_ONCE)
            .toList();
    changed.forEach(interaction -> told.put(interaction.id(), interaction));
    return changed;
  }

  private List<UUID> removed(SupervisionList list) {
    var gone = new HashMap<>(told);
    list.interactions().forEach(interaction -> gone.remove(interaction.id()));
    told.keySet().removeAll(gone.keySet());
    return List.copyOf(gone.keySet());
  }

  /** The removed ones go with the first. */
  static List<SupervisionEvent> events(
      SupervisionList list, List<SupervisedInteraction> changed, Collection<UUID> removed) {
    if (changed.isEmpty() && removed.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, Math.max(1, Math.ceilDiv(changed.size(), ROWS_PER_EVENT)))
        .mapToObj(
            number ->
                SupervisionEvent.of(
                    list.at(),
                    changed.subList(
                        number * ROWS_PER_EVENT,
                        Math.min(changed.size(), (number + 1) * ROWS_PER_EVENT)),
                    number == 0 ? List.copyOf(removed) : List.of()))
        .toList();
  }
}
