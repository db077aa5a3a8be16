package dev.parley.support;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The routing flow that came with the product, in an application that many test classes share. */
public final class ShippedFlow {
  public static final String KEY = "default-routing-flow";

  private ShippedFlow() {}

  /** Takes away what a test has published on top of it; ends the chats that follow it. */
  public static void restore(ApplicationContext application) {
    EmptyDesk.clear(application);
    var repository = application.getBean(RepositoryService.class);
    repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(KEY)
        .orderByProcessDefinitionVersion()
        .desc()
        .list()
        .stream()
        .filter(version -> version.getVersion() > 1)
        .map(ProcessDefinition::getDeploymentId)
        .distinct()
        .forEach(deployment -> repository.deleteDeployment(deployment, true));
    application
        .getBean(JdbcClient.class)
        .sql("delete from flow_version where key = ? and version > 1")
        .param(KEY)
        .update();
  }
}
