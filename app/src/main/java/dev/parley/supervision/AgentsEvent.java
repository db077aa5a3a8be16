package dev.parley.supervision;

import dev.parley.platform.live.LiveEvent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** On the supervisor's wire: all agents as they are now. */
public record AgentsEvent(
    @Schema(allowableValues = "agents") String type, List<SupervisedAgent> agents)
    implements LiveEvent {
  static AgentsEvent of(List<SupervisedAgent> agents) {
    return new AgentsEvent("agents", agents);
  }
}
