package dev.parley.demodata;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows on their way into one table, by COPY: the fastest way that PostgreSQL knows. */
final class CopyTable {
  private final String copy;
  private final StringBuilder rows = new StringBuilder();

  CopyTable(String table, String columns) {
    copy = "copy %s (%s) from stdin".formatted(table, columns);
  }

  void row(@Nullable Object... values) {
    for (var i = 0; i < values.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      write(values[i]);
    }
    rows.append('\n');
  }

  /** Sends what has come together. */
  void flush(Connection connection) throws SQLException, IOException {
    if (!rows.isEmpty()) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, new StringReader(rows.toString()));
      rows.setLength(0);
    }
  }

  private void write(@Nullable Object value) {
    if (value == null) {
      rows.append("\\N");
    } else if (value instanceof byte[] bytes) {
      rows.append("\\\\x").append(HexFormat.of().formatHex(bytes));
    } else {
      escape(value.toString());
    }
  }

  private void escape(String text) {
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> rows.append("\\\\");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        case '\t' -> rows.append("\\t");
        default -> rows.append(text.charAt(i));
      }
    }
  }
}
