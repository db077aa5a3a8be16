package dev.parley.platform.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Indexes that the engine's own queries lack: without them each search for due jobs reads all jobs,
 * and each task that ends reads all tasks in search of its sub-tasks. Made once the engine has its
 * schema, which no migration precedes.
 */
@Component
class EngineIndexes extends SpringBootProcessEnginePlugin {
  /** Two nodes that start together follow one another. */
  private static final String MISSING =
      """
      do $$ begin
        perform pg_advisory_xact_lock(hashtext('parley.engine.indexes'));
        create index if not exists parley_job_by_due_date on act_ru_job (duedate_);
        create index if not exists parley_task_by_parent on act_ru_task (parent_task_id_)
          where parent_task_id_ is not null;
      end $$
      """;

  @Override
  public void postProcessEngineBuild(ProcessEngine engine) {
    JdbcClient.create(engine.getProcessEngineConfiguration().getDataSource()).sql(MISSING).update();
  }
}
