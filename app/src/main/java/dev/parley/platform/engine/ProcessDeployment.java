package dev.parley.platform.engine;

import dev.parley.process.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models on the class path when the app starts: the product's own whenever they differ
 * from the last deployed ones, a routing flow only if the engine has none with its key yet. From
 * then on it is the analysts'. Named by file name alone, so that a packaged and an unpacked app
 * agree.
 */
@Component
class ProcessDeployment implements SmartInitializingSingleton {

  private static final String MODELS = "classpath*:processes/*.bpmn";
  private static final String DECISIONS = "classpath*:decisions/*.dmn";

  private final RepositoryService repository;
  private final ResourcePatternResolver resources;

  ProcessDeployment(RepositoryService repository, ResourcePatternResolver resources) {
    this.repository = repository;
    this.resources = resources;
  }

  @Override
  public void afterSingletonsInstantiated() {
    var models = models(MODELS);
    deploy("parley", models.stream().filter(model -> Models.PRODUCT.contains(key(model))));
    deploy("parley routing flows", models.stream().filter(this::isNewRoutingFlow));
    deploy("parley working hours", models(DECISIONS).stream().filter(this::isNewCalendar));
  }

  private boolean isNewCalendar(Resource decision) {
    return repository.createDecisionDefinitionQuery().decisionDefinitionKey(key(decision)).count()
        == 0;
  }

  private boolean isNewRoutingFlow(Resource model) {
    return Models.ROUTING_FLOWS.contains(key(model))
        && repository.createProcessDefinitionQuery().processDefinitionKey(key(model)).count() == 0;
  }

  private void deploy(String name, Stream<Resource> models) {
    var deployment =
        repository.createDeployment().name(name).source("app").enableDuplicateFiltering(true);
    models.forEach(model -> add(deployment, model));
    if (!deployment.getResourceNames().isEmpty()) {
      deployment.deploy();
    }
  }

  private List<Resource> models(String where) {
    try {
      return Arrays.stream(resources.getResources(where))
          .sorted(Comparator.comparing(ProcessDeployment::name))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(DeploymentBuilder deployment, Resource model) {
    try (var content = model.getInputStream()) {
      deployment.addInputStream(name(model), content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String key(Resource model) {
    return name(model).replaceFirst("\\.(bpmn|dmn)$", "");
  }

  private static String name(Resource model) {
    return Objects.requireNonNull(model.getFilename());
  }
}
