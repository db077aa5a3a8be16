package dev.parley.website;

import dev.parley.process.Models;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The routing flows that the engine holds. */
@Component
public class RoutingFlows {
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
        .filter(definition -> Models.isRoutingFlow(definition.getKey()))
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
