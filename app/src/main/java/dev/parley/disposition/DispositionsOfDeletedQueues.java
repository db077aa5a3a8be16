package dev.parley.disposition;

import dev.parley.queue.QueueChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes a queue's dispositions with it: its row stays for the old chats. */
@Component
class DispositionsOfDeletedQueues {
  private final DispositionRepository dispositions;

  DispositionsOfDeletedQueues(DispositionRepository dispositions) {
    this.dispositions = dispositions;
  }

  // in the transaction of the change: nobody chooses dispositions of a queue that is no more
  @EventListener
  void on(QueueChanged event) {
    dispositions.deleteOfDeleted(event.queue());
  }
}
