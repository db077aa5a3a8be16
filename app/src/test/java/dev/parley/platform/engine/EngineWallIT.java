package dev.parley.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.flow.HonestFlows;
import dev.parley.flow.HostileExpressions;
import dev.parley.support.ParleyIT;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The application's own engine stands behind the wall, and takes every honest flow. */
@ParleyIT
class EngineWallIT {
  private static final String QUEUE = "0000000b-0000-4000-8000-000000000001";
  private static final String OTHER = "0000000b-0000-4000-8000-000000000002";

  @Autowired private RepositoryService repository;
  @Autowired private RuntimeService runtime;

  @Test
  void runsNoCodeOfModelsThatWereDeployedPastTheCheck() {
    Detector.reset();

    HostileExpressions.models()
        .forEach(
            (place, model) -> {
              try {
                var deployment = deploy(model);
                runtime.startProcessInstanceByKey("hostile");
                repository.deleteDeployment(deployment, true);
              } catch (RuntimeException refused) {
                // so it should be
              }
            });

    assertThat(Detector.hasFired()).isFalse();
    repository
        .createDeploymentQuery()
        .deploymentName("hostile")
        .list()
        .forEach(left -> repository.deleteDeployment(left.getId(), true));
  }

  @Test
  void refusesCodeWhileItReads() {
    var timerStart = HostileExpressions.models().get("timer start, duration");

    assertThatThrownBy(() -> deploy(timerStart)).hasMessageContaining("syntax error");
  }

  @Test
  void takesEveryHonestFlow() {
    HonestFlows.using(QUEUE, OTHER)
        .forEach(
            (name, model) -> {
              var deployment = deploy(model);
              repository.deleteDeployment(deployment, true);
            });
  }

  private String deploy(String model) {
    return repository
        .createDeployment()
        .name("hostile")
        .addString("model.bpmn", model)
        .deploy()
        .getId();
  }
}
