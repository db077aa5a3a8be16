package dev.parley.flow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.repository.DecisionDefinitionQuery;
import org.springframework.stereotype.Component;

/** The calendars in the engine: every decision is one. */
@Component
class DeployedCalendars {
  private final RepositoryService repository;

  DeployedCalendars(RepositoryService repository) {
    this.repository = repository;
  }

  /** The latest version of each calendar, by key. */
  List<DecisionDefinition> latest() {
    return definitions().latestVersion().orderByDecisionDefinitionKey().asc().list();
  }

  Optional<DecisionDefinition> latest(String key) {
    return Optional.ofNullable(
        definitions().decisionDefinitionKey(key).latestVersion().singleResult());
  }

  /** All versions of the calendar, the newest first. */
  List<DecisionDefinition> versions(String key) {
    return definitions()
        .decisionDefinitionKey(key)
        .orderByDecisionDefinitionVersion()
        .desc()
        .list();
  }

  Optional<DecisionDefinition> version(String key, int version) {
    return Optional.ofNullable(
        definitions().decisionDefinitionKey(key).decisionDefinitionVersion(version).singleResult());
  }

  String xml(DecisionDefinition calendar) {
    try (var model = repository.getDecisionModel(calendar.getId())) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Makes a new version in the caller's transaction. */
  DecisionDefinition deploy(String key, String xml) {
    return repository
        .createDeployment()
        .name("calendar " + key)
        .addInputStream(
            key + ".dmn", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .deployWithResult()
        .getDeployedDecisionDefinitions()
        .getFirst();
  }

  private DecisionDefinitionQuery definitions() {
    return repository.createDecisionDefinitionQuery();
  }
}
