package dev.parley.flow;

import dev.parley.process.Models;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.springframework.stereotype.Component;

/** The routing flows in the engine: every process that is not a part of the product. */
@Component
class DeployedFlows {
  private final RepositoryService repository;
  private final ManagementService management;

  DeployedFlows(RepositoryService repository, ManagementService management) {
    this.repository = repository;
    this.management = management;
  }

  /** The latest version of each flow, by key. */
  List<ProcessDefinition> latest() {
    return definitions().latestVersion().orderByProcessDefinitionKey().asc().list().stream()
        .filter(flow -> Models.isRoutingFlow(flow.getKey()))
        .toList();
  }

  Optional<ProcessDefinition> latest(String key) {
    return Models.isRoutingFlow(key)
        ? Optional.ofNullable(
            definitions().processDefinitionKey(key).latestVersion().singleResult())
        : Optional.empty();
  }

  /** All versions of the flow, the newest first. */
  List<ProcessDefinition> versions(String key) {
    return Models.isRoutingFlow(key)
        ? definitions().processDefinitionKey(key).orderByProcessDefinitionVersion().desc().list()
        : List.of();
  }

  Optional<ProcessDefinition> version(String key, int version) {
    return Models.isRoutingFlow(key)
        ? Optional.ofNullable(
            definitions()
                .processDefinitionKey(key)
                .processDefinitionVersion(version)
                .singleResult())
        : Optional.empty();
  }

  String xml(ProcessDefinition flow) {
    try (var model = repository.getProcessModel(flow.getId())) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Deployment deployment(ProcessDefinition flow) {
    return repository.createDeploymentQuery().deploymentId(flow.getDeploymentId()).singleResult();
  }

  /** Running instances by process definition; one query for all. */
  Map<String, Integer> running() {
    return management.createProcessDefinitionStatisticsQuery().list().stream()
        .collect(
            Collectors.toMap(
                ProcessDefinitionStatistics::getId, ProcessDefinitionStatistics::getInstances));
  }

  /** When the deployments were made, by id. */
  Map<String, Instant> deploymentTimes() {
    return repository.createDeploymentQuery().list().stream()
        .collect(Collectors.toMap(Deployment::getId, made -> made.getDeploymentTime().toInstant()));
  }

  /** Makes a new version in the caller's transaction. The name never is that of our own models. */
  DeploymentWithDefinitions deploy(String key, String xml) {
    return repository
        .createDeployment()
        .name("flow " + key)
        .addInputStream(
            key + ".bpmn", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .deployWithResult();
  }

  private ProcessDefinitionQuery definitions() {
    return repository.createProcessDefinitionQuery();
  }
}
