package dev.parley.website;

import dev.parley.process.ChatInteraction;
import dev.parley.process.OfferToQueue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The processes that the engine holds, but for those which call or are called by routing flows. */
@Component
public class RoutingFlows {
  private static final Set<String> OTHERS = Set.of(ChatInteraction.KEY, OfferToQueue.KEY);

  private final RepositoryService repository;

  RoutingFlows(RepositoryService repository) {
    this.repository = repository;
  }

  /** By name. */
  public List<RoutingFlow> all() {
    return repository
        .createProcessDefinitionQuery()
        .latestVersion()
        .active()
        .orderByProcessDefinitionName()
        .asc()
        .list()
        .stream()
        .filter(definition -> !OTHERS.contains(definition.getKey()))
        .map(RoutingFlows::flow)
        .toList();
  }

  boolean knows(String key) {
    return all().stream().anyMatch(flow -> flow.key().equals(key));
  }

  private static RoutingFlow flow(ProcessDefinition definition) {
    var key = definition.getKey();
    return new RoutingFlow(key, Objects.requireNonNullElse(definition.getName(), key));
  }
}
