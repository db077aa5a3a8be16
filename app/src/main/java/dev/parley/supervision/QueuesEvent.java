package dev.parley.supervision;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** On the supervisor's wire: all queues as they are now. */
public record QueuesEvent(
    @Schema(allowableValues = "queues") String type, List<SupervisedQueue> queues)
    implements LiveEvent {
  static QueuesEvent of(List<SupervisedQueue> queues) {
    return new QueuesEvent("queues", queues);
  }
}
