package dev.parley.cannedanswer;

import dev.parley.queue.QueueChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes a queue's canned answers with it: its row stays for the old chats. */
@Component
class DeletedQueueListener {
  private final CannedAnswerRepository answers;

  DeletedQueueListener(CannedAnswerRepository answers) {
    this.answers = answers;
  }

  // in the transaction of the change: nobody sees canned answers of a queue that is no more
  @EventListener
  void on(QueueChanged event) {
    answers.deleteOfDeleted(event.queue());
  }
}
