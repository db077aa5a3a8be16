package dev.parley.flow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The append-only table {@code flow_version}. */
@Repository
class FlowVersionRepository {
  /** Keeps the locks of flows apart from other advisory locks. */
  private static final int LOCKS = 1200;

  private final JdbcClient jdbc;

  FlowVersionRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody else publishes this flow until the transaction ends, on whichever node. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(String key) {
    jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))")
        .params(LOCKS, key)
        .query((row, number) -> key)
        .single();
  }

  void insert(FlowVersionRow row) {
    jdbc.sql(
            """
            insert into flow_version (process_definition_id, key, version, comment, published_by,
              published_by_name, published_at, source, rolled_back_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            row.processDefinitionId(),
            row.key(),
            row.version(),
            row.comment(),
            row.publishedBy(),
            row.publishedByName(),
            Timestamp.from(row.publishedAt()),
            row.source().name(),
            row.rolledBackTo())
        .update();
  }

  /** All of a flow's rows, by process definition. */
  Map<String, FlowVersionRow> ofFlow(String key) {
    return byDefinition(
        jdbc.sql("select * from flow_version where key = ?")
            .param(key)
            .query(FlowVersionRepository::row)
            .list());
  }

  /** The row of each flow's latest published version, by process definition. */
  Map<String, FlowVersionRow> latest() {
    return byDefinition(
        jdbc.sql("select distinct on (key) * from flow_version order by key, version desc")
            .query(FlowVersionRepository::row)
            .list());
  }

  private static Map<String, FlowVersionRow> byDefinition(List<FlowVersionRow> rows) {
    return rows.stream()
        .collect(Collectors.toMap(FlowVersionRow::processDefinitionId, Function.identity()));
  }

  private static FlowVersionRow row(ResultSet row, int number) throws SQLException {
    return new FlowVersionRow(
        row.getString("process_definition_id"),
        row.getString("key"),
        row.getInt("version"),
        row.getString("comment"),
        row.getObject("published_by", UUID.class),
        row.getString("published_by_name"),
        row.getTimestamp("published_at").toInstant(),
        FlowSource.valueOf(row.getString("source")),
        row.getObject("rolled_back_to", Integer.class));
  }
}
