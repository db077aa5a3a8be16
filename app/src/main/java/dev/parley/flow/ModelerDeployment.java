package dev.parley.flow;

import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/**
 * What became of a deployment with the desktop modeler.
 *
 * @param definitions the new version; none if the latest one has the same model
 */
public record ModelerDeployment(String id, Instant time, List<Definition> definitions) {

  /** A new version as the engine numbers it. */
  public record Definition(String id, String key, String name, int version, String resource) {}

  static ModelerDeployment unchanged(Deployment earlier) {
    return new ModelerDeployment(
        earlier.getId(), earlier.getDeploymentTime().toInstant(), List.of());
  }

  static ModelerDeployment of(DeploymentWithDefinitions made) {
    return new ModelerDeployment(
        made.getId(),
        made.getDeploymentTime().toInstant(),
        made.getDeployedProcessDefinitions().stream().map(ModelerDeployment::definition).toList());
  }

  private static Definition definition(ProcessDefinition made) {
    return new Definition(
        made.getId(),
        made.getKey(),
        FlowCatalogue.name(made),
        made.getVersion(),
        made.getResourceName());
  }
}
