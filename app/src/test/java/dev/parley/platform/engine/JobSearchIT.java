package dev.parley.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.BackoffJobAcquisitionStrategy;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the engine looks for due timers while there are none: often, but not without a pause. */
@ParleyIT
class JobSearchIT {
  private static final int SEARCHES = 20;

  @Autowired ProcessEngine engine;

  @Test
  void pausesForAQuarterOfASecondHoweverLongNothingIsDue() {
    var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    var strategy = new BackoffJobAcquisitionStrategy(settings.getJobExecutor());
    var nothingDue = new JobAcquisitionContext();
    nothingDue.submitAcquiredJobs(engine.getName(), new AcquiredJobs(1));

    for (var search = 0; search < SEARCHES; search++) {
      strategy.reconfigure(nothingDue);
      assertThat(strategy.getWaitTime()).isEqualTo(250);
    }
  }
}
