package dev.parley.supervision;

import dev.parley.platform.live.LiveEvent;
import dev.parley.platform.live.LiveEvents;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the supervisors of this node the agents and the queues whenever one of them changed.
 * Whoever comes later or missed an event fetches the lists.
 */
@Component
class WorkforceTeller {
  private final Workforce workforce;
  private final LiveEvents live;
  private List<SupervisedAgent> agents = List.of();
  private List<SupervisedQueue> queues = List.of();

  WorkforceTeller(Workforce workforce, LiveEvents live) {
    this.workforce = workforce;
    this.live = live;
  }

  @Scheduled(fixedDelayString = "${parley.supervision.tell-every:500ms}")
  void tellChanges() {
    var supervisors = live.connectedSupervisors();
    if (supervisors.isEmpty()) {
      return;
    }
    var agentsNow = workforce.agents();
    if (!agentsNow.equals(agents)) {
      agents = agentsNow;
      tell(supervisors, AgentsEvent.of(agentsNow));
    }
    var queuesNow = workforce.queues();
    if (!queuesNow.equals(queues)) {
      queues = queuesNow;
      tell(supervisors, QueuesEvent.of(queuesNow));
    }
  }

  private void tell(Set<UUID> supervisors, LiveEvent event) {
    supervisors.forEach(supervisor -> live.toSupervision(supervisor, event));
  }
}
