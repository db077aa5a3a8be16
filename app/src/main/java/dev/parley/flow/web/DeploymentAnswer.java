package dev.parley.flow.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.parley.flow.ModelerDeployment;
import dev.parley.flow.ModelerDeployment.Definition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A deployment in the engine's shape. */
record DeploymentAnswer(
    List<Object> links,
    String id,
    String name,
    @Nullable String source,
    @JsonFormat(pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSZ", timezone = "UTC") Instant deploymentTime,
    @Nullable String tenantId,
    @Nullable Map<String, DefinitionAnswer> deployedProcessDefinitions,
    @Nullable Object deployedCaseDefinitions,
    @Nullable Object deployedDecisionDefinitions,
    @Nullable Object deployedDecisionRequirementsDefinitions) {

  /** A version in the engine's shape. */
  record DefinitionAnswer(
      String id,
      String key,
      String name,
      int version,
      String resource,
      String deploymentId,
      boolean suspended,
      @Nullable String tenantId) {}

  static DeploymentAnswer of(ModelerDeployment made, String name, @Nullable String source) {
    return new DeploymentAnswer(
        List.of(), made.id(), name, source, made.time(), null, definitions(made), null, null, null);
  }

  /** None rather than an empty object, as the engine answers when nothing has changed. */
  private static @Nullable Map<String, DefinitionAnswer> definitions(ModelerDeployment made) {
    return made.definitions().isEmpty()
        ? null
        : made.definitions().stream()
            .collect(
                Collectors.toMap(Definition::id, definition -> definition(made.id(), definition)));
  }

  private static DefinitionAnswer definition(String deployment, Definition made) {
    return new DefinitionAnswer(
        made.id(),
        made.key(),
        made.name(),
        made.version(),
        made.resource(),
        deployment,
        false,
        null);
  }
}
