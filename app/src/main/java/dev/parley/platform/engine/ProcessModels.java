package dev.parley.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Reads the models that the engine runs. */
@Component
public class ProcessModels {

  private final RepositoryService repository;

  ProcessModels(RepositoryService repository) {
    this.repository = repository;
  }

  public Optional<ProcessModel> find(String definitionId) {
    return Optional.ofNullable(
            repository
                .createProcessDefinitionQuery()
                .processDefinitionId(definitionId)
                .singleResult())
        .map(this::model);
  }

  private ProcessModel model(ProcessDefinition definition) {
    return new ProcessModel(
        definition.getId(),
        definition.getKey(),
        definition.getVersion(),
        definition.getName(),
        xml(definition));
  }

  private String xml(ProcessDefinition definition) {
    try (var model = repository.getProcessModel(definition.getId())) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
