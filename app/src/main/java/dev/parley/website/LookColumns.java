package dev.parley.website;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The columns of {@code website} that hold its look. */
final class LookColumns {
  static final String NAMES =
      """
      colour, title, subtitle, greeting, launcher_label, translations, avatar, side, scheme,
        launcher_bottom, languages, language
      """;

  private static final TypeReference<Map<String, LookTexts>> TRANSLATIONS =
      new TypeReference<>() {};
  private static final JsonMapper JSON = JsonMapper.shared();

  private LookColumns() {}

  static WebsiteLook read(ResultSet row) throws SQLException {
    return new WebsiteLook(
        row.getString("colour"),
        new LookTexts(
            row.getString("title"),
            row.getString("subtitle"),
            row.getString("greeting"),
            row.getString("launcher_label")),
        JSON.readValue(row.getString("translations"), TRANSLATIONS),
        Objects.requireNonNullElse(row.getString("avatar"), ""),
        LookSide.valueOf(row.getString("side")),
        LookScheme.valueOf(row.getString("scheme")),
        row.getInt("launcher_bottom"),
        Arrays.asList((String[]) row.getArray("languages").getArray()),
        row.getString("language"));
  }

  static String json(Map<String, LookTexts> translations) {
    return JSON.writeValueAsString(translations);
  }
}
