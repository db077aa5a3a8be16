package dev.parley.platform.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models on the class path when the app starts, each only if it differs from the last
 * deployed one. Named by file name alone, so that a packaged and an unpacked app agree.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

  private static final String MODELS = "classpath*:processes/*.bpmn";

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  ProcessDeployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var deployment =
        repository.createDeployment().name("parley").source("app").enableDuplicateFiltering(true);
    try {
      var models = resources.getResources(MODELS);
      Arrays.sort(models, Comparator.comparing(ProcessDeployment::name));
      for (var model : models) {
        add(deployment, model);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    deployment.deploy();
  }

  private static void add(DeploymentBuilder deployment, Resource model) throws IOException {
    try (var content = model.getInputStream()) {
      deployment.addInputStream(name(model), content);
    }
  }

  private static String name(Resource model) {
    return Objects.requireNonNull(model.getFilename());
  }
}
