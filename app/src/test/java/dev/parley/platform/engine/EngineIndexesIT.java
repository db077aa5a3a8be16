package dev.parley.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.support.ParleyIT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ParleyIT
class EngineIndexesIT {
  @Autowired JdbcClient jdbc;

  @Test
  void theSearchForDueJobsAndTheOneForSubTasksHaveTheirIndexes() {
    assertThat(
            jdbc.sql(
                    "select indexname from pg_indexes where tablename in ('act_ru_job', 'act_ru_task')")
                .query(String.class)
                .list())
        .contains("parley_job_by_due_date", "parley_task_by_parent");
  }

  @Test
  void statementsThatComeOftenArePlannedOnce() {
    assertThat(jdbc.sql("show plan_cache_mode").query(String.class).single())
        .isEqualTo("force_generic_plan");
  }
}
