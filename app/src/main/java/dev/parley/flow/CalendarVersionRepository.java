package dev.parley.flow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only table {@code calendar_version}. */
@Repository
class CalendarVersionRepository {
  /** Keeps the locks of calendars apart from other advisory locks. */
  private static final int LOCKS = 1901;

  private final JdbcClient jdbc;

  CalendarVersionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody else publishes this calendar until the transaction ends, on whichever node. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(String key) {
    jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))")
        .params(LOCKS, key)
        .query((row, number) -> key)
        .single();
  }

  void insert(CalendarVersionRow row) {
    jdbc.sql(
            """
            insert into calendar_version (decision_definition_id, key, version, comment,
              published_by, published_by_name, published_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            row.decisionDefinitionId(),
            row.key(),
            row.version(),
            row.comment(),
            row.publishedBy(),
            row.publishedByName(),
            Timestamp.from(row.publishedAt()))
        .update();
  }

  /** All of a calendar's rows, by decision definition. */
  Map<String, CalendarVersionRow> ofCalendar(String key) {
    return rows("select * from calendar_version where key = ?", key);
  }

  /** The row of each calendar's latest published version, by decision definition. */
  Map<String, CalendarVersionRow> latest() {
    return rows("select distinct on (key) * from calendar_version order by key, version desc");
  }

  private Map<String, CalendarVersionRow> rows(String sql, Object... parameters) {
    return jdbc.sql(sql).params(parameters).query(CalendarVersionRepository::row).list().stream()
        .collect(Collectors.toMap(CalendarVersionRow::decisionDefinitionId, Function.identity()));
  }

  private static CalendarVersionRow row(ResultSet row, int number) throws SQLException {
    return new CalendarVersionRow(
        row.getString("decision_definition_id"),
        row.getString("key"),
        row.getInt("version"),
        row.getString("comment"),
        row.getObject("published_by", UUID.class),
        row.getString("published_by_name"),
        row.getTimestamp("published_at").toInstant());
  }
}
