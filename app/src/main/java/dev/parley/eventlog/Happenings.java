package dev.parley.eventlog;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;

/** What happened in one transaction; written right before it commits, in one statement. */
class Happenings implements TransactionSynchronization {
  private final List<Happening> all = new ArrayList<>();
  private final RoutingEventRepository events;

  Happenings(RoutingEventRepository events) {
    this.events = events;
  }

  void add(Happening happening) {
    all.add(happening);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    events.append(all);
  }
}
