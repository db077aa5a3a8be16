package dev.parley.disposition;

import dev.parley.queue.QueueId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dispositions that chats can have. */
@Service
public class Dispositions {
  private static final String BETWEEN = " › ";

  private final DispositionRepository dispositions;

  Dispositions(DispositionRepository dispositions) {
    this.dispositions = dispositions;
  }

  /**
   * Those of a chat: its queue's first, then its website's, then those of everywhere.
   *
   * @param queue null for a chat without one
   */
  public List<DispositionLevel> of(String websiteKey, @Nullable QueueId queue) {
    return dispositions.fitting(websiteKey, queue);
  }

  /** Whether there is anything to choose in a chat. */
  public boolean anyOf(String websiteKey, @Nullable QueueId queue) {
    return dispositions.anyFits(websiteKey, queue);
  }

  /** Those of the tree that can be chosen: they have nothing below them. */
  public static List<Disposition> choices(List<DispositionLevel> tree) {
    var choices = new ArrayList<Disposition>();
    collect(tree, "", choices);
    return choices;
  }

  /** The disposition stays until the transaction ends; false if it has just been deleted. */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean keep(UUID id) {
    return dispositions.keep(id);
  }

  private static void collect(List<DispositionLevel> tree, String above, List<Disposition> to) {
    for (var one : tree) {
      var label = above + one.name();
      if (one.below().isEmpty()) {
        to.add(new Disposition(one.id(), label));
      }
      collect(one.below(), label + BETWEEN, to);
    }
  }
}
