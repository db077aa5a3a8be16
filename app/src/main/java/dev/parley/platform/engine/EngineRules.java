package dev.parley.platform.engine;

import dev.parley.platform.LogContext;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.stereotype.Component;

/** What the engine's configuration needs beyond the properties in {@code application.yml}. */
@Component
class EngineRules extends SpringBootProcessEnginePlugin {

  private final ProcessBeans beans;

  EngineRules(ProcessBeans beans) {
    this.beans = beans;
  }

  @Override
  public void preInit(SpringProcessEngineConfiguration engine) {
    EngineWall.raise(engine, beans);
    // an offer that is due goes before one that was merely created earlier
    engine.setJobExecutorAcquireByDueDate(true);
    engine.setTaskMetricsEnabled(false);
    // deleted by the models' own time to live, at night
    engine.setHistoryCleanupBatchWindowStartTime("02:00");
    engine.setHistoryCleanupBatchWindowEndTime("05:00");
    engine.setLoggingContextBusinessKey(LogContext.INTERACTION);
    engine.setLoggingContextProcessInstanceId("processInstanceId");
    // failures rise to the caller or become incidents: the engine need not log them as well
    engine.setEnableCmdExceptionLogging(false);
  }
}
