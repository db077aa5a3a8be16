package dev.parley.flow;

import dev.parley.queue.QueueId;
import dev.parley.queue.QueueUse;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The routing flows whose model names a queue. */
@Component
class FlowQueueUse implements QueueUse {
  private final DeployedFlows deployed;

  FlowQueueUse(DeployedFlows deployed) {
    this.deployed = deployed;
  }

  @Override
  public Optional<String> of(QueueId queue) {
    var id = queue.value().toString();
    return deployed.latest().stream()
        .filter(flow -> deployed.xml(flow).contains(id))
        .findFirst()
        .map(flow -> "The flow “" + FlowCatalogue.name(flow) + "” offers chats to this queue.");
  }
}
