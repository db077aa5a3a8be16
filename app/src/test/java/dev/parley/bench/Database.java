package dev.parley.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Parley's own database: for what no API sets, and for counting what must hold. */
final class Database {
  private final String jdbcUrl;

  Database(String jdbcUrl) {
    this.jdbcUrl = jdbcUrl;
  }

  String url() {
    return jdbcUrl;
  }

  /** Runs one statement, in a transaction of its own. */
  void execute(String sql, Object... parameters) {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = prepare(connection, sql, parameters)) {
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The database refuses: " + sql, e);
    }
  }

  /** The number in the first column of the only row. */
  long number(String sql, Object... parameters) {
    try (var connection = DriverManager.getConnection(jdbcUrl);
        var statement = prepare(connection, sql, parameters);
        var rows = statement.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The database refuses: " + sql, e);
    }
  }

  /** The processor time of all the server's processes that run. */
  Duration cpuTime() {
    return ProcessHandle.of(number("select pg_backend_pid()"))
        .flatMap(ProcessHandle::parent)
        .stream()
        .flatMap(ProcessHandle::children)
        .map(each -> each.info().totalCpuDuration())
        .flatMap(Optional::stream)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
