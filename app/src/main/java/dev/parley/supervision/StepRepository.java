package dev.parley.supervision;

import dev.parley.platform.engine.WaitState;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code interaction_step}. */
@Repository
class StepRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  StepRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Where a token of a chat's process rests. */
  record Step(UUID interaction, WaitState place) {}

  /** One statement; of a process that belongs to no interaction nothing is kept. */
  void write(List<Step> entered, Collection<String> left) {
    jdbc.sql(
            """
            with gone as (
              delete from interaction_step where activity_instance = any(:left)
            )
            insert into interaction_step
              (activity_instance, interaction_id, process_key, activity_id, name, beside, entered_at)
            select step.instance, i.id, step.process, step.activity, step.name, step.beside, :now
            from unnest(:instances::text[], :interactions::uuid[], :processes::text[],
                :activities::text[], :names::text[], :beside::boolean[])
              as step (instance, interaction, process, activity, name, beside)
            join interaction i on i.id = step.interaction
            """)
        .param("left", left.toArray(String[]::new))
        .param("instances", texts(entered, WaitState::activityInstance))
        .param("interactions", entered.stream().map(Step::interaction).toArray(UUID[]::new))
        .param("processes", texts(entered, WaitState::processKey))
        .param("activities", texts(entered, WaitState::activityId))
        .param("names", texts(entered, WaitState::name))
        .param(
            "beside", entered.stream().map(step -> step.place().beside()).toArray(Boolean[]::new))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static String[] texts(List<Step> steps, Function<WaitState, String> read) {
    return steps.stream().map(step -> read.apply(step.place())).toArray(String[]::new);
  }
}
