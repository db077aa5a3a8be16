package dev.parley.demodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.support.TestPostgres;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class DemoDataTest {
  private static final String DIGEST =
      """
      select md5(string_agg(t::text, '|' order by t::text)) from (
        select id, contact_name, started_at, disposition, last_seq from interaction) t
      """;

  @Test
  void isTheSameForTheSameSeedAndHoldsSomethingOfEverything() throws SQLException, IOException {
    var one = filled("--chats=400", "--until=2026-11-30");
    var again = filled("--chats=400", "--until=2026-11-30");
    var other = filled("--chats=400", "--until=2026-11-30", "--seed=2");

    assertThat(text(one, DIGEST)).isEqualTo(text(again, DIGEST)).isNotEqualTo(text(other, DIGEST));
    for (var table :
        new String[] {
          "contact",
          "message",
          "offer",
          "decision",
          "note",
          "rating",
          "attachment",
          "transfer",
          "interaction_tag",
          "interaction_words"
        }) {
      assertThat(text(one, "select count(*) from " + table)).as(table).isNotEqualTo("0");
    }
    assertThat(text(one, "select count(*) from interaction")).isEqualTo("400");
    assertThat(
            text(
                one,
                """
                select count(*) from interaction i where last_seq <>
                  (select count(*) from message m where m.interaction_id = i.id)
                """))
        .isEqualTo("0");
    assertThat(text(one, "select to_regclass('interaction_words_by_word')::text")).isNotNull();
  }

  @Test
  void isNotMixedWithInteractionsUnlessTold() throws SQLException, IOException {
    var url = filled("--chats=5");

    assertThatThrownBy(() -> fill(url, "--chats=5", "--seed=2"))
        .isInstanceOf(DemoData.Refused.class);
    assertThat(text(url, "select count(*) from interaction")).isEqualTo("5");

    fill(url, "--chats=5", "--seed=2", "--beside");
    assertThat(text(url, "select count(*) from interaction")).isEqualTo("10");
  }

  @Test
  void knowsItsOptions() {
    assertThatThrownBy(() -> DemoOptions.parse("--chat=5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("--chat=5");
  }

  private static String filled(String... options) throws SQLException, IOException {
    var url = TestPostgres.freshDatabase();
    fill(url, options);
    return url;
  }

  private static void fill(String url, String... options) throws SQLException, IOException {
    DemoData.fill(url, DemoOptions.parse(options), "classpath:db/migration");
  }

  private static String text(String url, String sql) {
    return JdbcClient.create(new DriverManagerDataSource(url))
        .sql(sql)
        .query(String.class)
        .single();
  }
}
