package dev.parley.cannedanswer;

import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import dev.parley.website.WebsiteService;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the place that an administrator has named. */
@Component
class SharedAnswerPlaces {
  private final WebsiteService websites;
  private final QueueService queues;

  SharedAnswerPlaces(WebsiteService websites, QueueService queues) {
    this.websites = websites;
    this.queues = queues;
  }

  /**
   * The place, whose queue cannot be deleted until the transaction ends.
   *
   * @throws CannedAnswerInvalid if there is no such place
   */
  AnswerPlace of(CannedAnswerChange change) {
    return switch (change.scope()) {
      case EVERYWHERE -> AnswerPlace.everywhere();
      case WEBSITE -> website(change);
      case QUEUE -> queue(change);
      case PERSONAL -> throw wrong("scope", "EVERYWHERE, WEBSITE or QUEUE");
    };
  }

  private AnswerPlace website(CannedAnswerChange change) {
    var key = change.websiteKey();
    if (key == null || websites.find(key).isEmpty()) {
      throw wrong("websiteKey", "a website that there is");
    }
    return AnswerPlace.website(key);
  }

  private AnswerPlace queue(CannedAnswerChange change) {
    if (change.queueId() == null) {
      throw wrong("queueId", "a queue that there is");
    }
    return AnswerPlace.queue(queues.keep(new QueueId(change.queueId())).id());
  }

  private static CannedAnswerInvalid wrong(String field, String must) {
    return new CannedAnswerInvalid(Map.of(field, must));
  }
}
