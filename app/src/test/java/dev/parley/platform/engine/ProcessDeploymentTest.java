package dev.parley.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.flow.FlowXml;
import dev.parley.process.ChatInteraction;
import dev.parley.process.DefaultRoutingFlow;
import dev.parley.process.Models;
import dev.parley.support.TestPostgres;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a start of the application does to the models in the engine. */
class ProcessDeploymentTest {
  private ProcessEngine engine;

  @BeforeEach
  void anEmptyEngine() {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setProcessEngineName("process-deployment");
    configuration.setJdbcUrl(TestPostgres.freshDatabase());
    configuration.setJdbcDriver("org.postgresql.Driver");
    configuration.setJdbcUsername("postgres");
    configuration.setJdbcPassword("");
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setJobExecutorActivate(false);
    configuration.setMetricsEnabled(false);
    engine = configuration.buildProcessEngine();
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  @Test
  void theFirstStartDeploysEveryModelAndTheNextNone() {
    start();
    start();

    assertThat(Stream.concat(Models.PRODUCT.stream(), Models.ROUTING_FLOWS.stream()))
        .isNotEmpty()
        .allSatisfy(key -> assertThat(versions(key)).as(key).isEqualTo(1));
  }

  @Test
  void anAnalystsFlowIsNeverReplaced() {
    start();
    deploy(FlowXml.offer(DefaultRoutingFlow.KEY, "${queueId}").xml());

    start();

    assertThat(versions(DefaultRoutingFlow.KEY)).isEqualTo(2);
  }

  @Test
  void anAnalystsFlowThatWasThereBeforeKeepsTheShippedOneOut() {
    deploy(FlowXml.offer(DefaultRoutingFlow.KEY, "${queueId}").xml());

    start();

    assertThat(versions(DefaultRoutingFlow.KEY)).isEqualTo(1);
    assertThat(versions(ChatInteraction.KEY)).isEqualTo(1);
  }

  private void start() {
    new ProcessDeployment(engine.getRepositoryService(), new PathMatchingResourcePatternResolver())
        .afterSingletonsInstantiated();
  }

  private void deploy(String xml) {
    engine
        .getRepositoryService()
        .createDeployment()
        .name("flow")
        .addString("default-routing-flow.bpmn", xml)
        .deploy();
  }

  private long versions(String key) {
    return engine
        .getRepositoryService()
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .count();
  }
}
