package dev.parley.website;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The column of {@code website} that holds its greetings. */
final class GreetingColumn {
  private static final TypeReference<List<GreetingRule>> GREETINGS = new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();

  private GreetingColumn() {}

  static List<GreetingRule> read(ResultSet row) throws SQLException {
    return JSON.readValue(row.getString("greetings"), GREETINGS);
  }

  static String json(List<GreetingRule> greetings) {
    return JSON.writeValueAsString(greetings);
  }
}
