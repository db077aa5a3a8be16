package dev.parley.platform.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import dev.parley.platform.engine.ProcessPath.ActivityPassage;
import dev.parley.platform.engine.ProcessPath.ProcessInstancePath;
import dev.parley.platform.engine.ProcessPath.RunningTimer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads where a tree of process instances stands and how it came there. The one class that reads
 * the engine's tables: its API needs a query for each instance, and more for the timers.
 */
@Repository
public class ProcessPaths {

  /** Instances, their activities and their timers, told apart by kind. */
  private static final String ROWS =
      """
      with root as (
        select p.id_ as id from act_hi_procinst p
        where p.business_key_ = :key and p.super_process_instance_id_ is null
        order by p.start_time_ desc limit 1
      )
      select 'INSTANCE' as kind, p.id_ as instance, p.super_process_instance_id_ as parent,
        p.proc_def_id_ as definition, d.key_ as key, d.version_ as version, d.name_ as name,
        null as element, null as type, p.start_time_ as at, p.end_time_ as ended,
        false as cancelled, null as called, 0::bigint as place
      from root
      join act_hi_procinst p on p.root_proc_inst_id_ = root.id
      join act_re_procdef d on d.id_ = p.proc_def_id_
      union all
      select 'ACTIVITY', a.proc_inst_id_, null, null, null, 0, null, a.act_id_, a.act_type_,
        a.start_time_, a.end_time_, coalesce(a.act_inst_state_ = 2, false), a.call_proc_inst_id_,
        a.sequence_counter_
      from root join act_hi_actinst a on a.root_proc_inst_id_ = root.id
      union all
      select 'TIMER', j.process_instance_id_, null, null, null, 0, null, d.act_id_, null,
        j.duedate_, null, false, null, 0
      from root
      join act_hi_procinst p on p.root_proc_inst_id_ = root.id
      join act_ru_job j on j.process_instance_id_ = p.id_
      join act_ru_jobdef d on d.id_ = j.job_def_id_
      where j.type_ = 'timer'
      order by at, place
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ProcessPaths(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private enum Kind {
    INSTANCE,
    ACTIVITY,
    TIMER
  }

  /**
   * One line of the answer; which columns hold something depends on its kind.
   *
   * @param at when it started, or when the timer is due
   */
  private record Row(
      Kind kind,
      String instance,
      @Nullable String parent,
      String definition,
      String key,
      int version,
      @Nullable String name,
      String element,
      String type,
      Instant at,
      @Nullable Instant ended,
      boolean cancelled,
      @Nullable String called) {}

  /** The newest tree of the business key; without instances if there is none. */
  public ProcessPath of(String businessKey) {
    var rows = jdbc.sql(ROWS).param("key", businessKey).query(ProcessPaths::row).list();
    var now = clock.instant();
    var activities = byInstance(rows, Kind.ACTIVITY, ProcessPaths::passage);
    var timers = byInstance(rows, Kind.TIMER, row -> timer(row, now));
    var callers =
        rows.stream()
            .filter(row -> row.called() != null)
            .collect(toMap(Row::called, Row::element, (first, again) -> first));
    return new ProcessPath(
        of(rows, Kind.INSTANCE)
            .map(
                row ->
                    instance(
                        row,
                        callers.get(row.instance()),
                        activities.getOrDefault(row.instance(), List.of()),
                        timers.getOrDefault(row.instance(), List.of())))
            .toList());
  }

  private static Stream<Row> of(List<Row> rows, Kind kind) {
    return rows.stream().filter(row -> row.kind() == kind);
  }

  private static <T> Map<String, List<T>> byInstance(
      List<Row> rows, Kind kind, Function<Row, T> read) {
    return of(rows, kind).collect(groupingBy(Row::instance, mapping(read, toList())));
  }

  private static ProcessInstancePath instance(
      Row row,
      @Nullable String calledFrom,
      List<ActivityPassage> activities,
      List<RunningTimer> timers) {
    return new ProcessInstancePath(
        row.instance(),
        row.parent(),
        calledFrom,
        row.definition(),
        row.key(),
        row.version(),
        row.name(),
        row.ended() == null,
        activities,
        timers);
  }

  private static ActivityPassage passage(Row row) {
    return new ActivityPassage(row.element(), row.type(), row.at(), row.ended(), row.cancelled());
  }

  private static RunningTimer timer(Row row, Instant now) {
    var remaining = Math.max(0, Duration.between(now, row.at()).toMillis());
    return new RunningTimer(row.element(), row.at(), remaining);
  }

  // without a zone, as the engine wrote them: the driver reads them in the zone of the machine too
  private static Row row(ResultSet row, int index) throws SQLException {
    return new Row(
        Kind.valueOf(row.getString("kind")),
        row.getString("instance"),
        row.getString("parent"),
        row.getString("definition"),
        row.getString("key"),
        row.getInt("version"),
        row.getString("name"),
        row.getString("element"),
        row.getString("type"),
        row.getTimestamp("at").toInstant(),
        instant(row.getTimestamp("ended")),
        row.getBoolean("cancelled"),
        row.getString("called"));
  }

  private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }
}
