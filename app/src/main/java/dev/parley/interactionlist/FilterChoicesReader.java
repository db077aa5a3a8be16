package dev.parley.interactionlist;

import dev.parley.interactionlist.FilterChoices.Choice;
import dev.parley.interactionlist.FilterChoices.WebsiteChoice;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the list can be narrowed down to, whatever the number of interactions. */
@Repository
public class FilterChoicesReader {
  // goes from one value to the next over the index instead of through all rows
  private static final String DISTINCT =
      """
      with recursive known (value) as (
        (select COLUMN from TABLE where COLUMN is not null order by COLUMN limit 1)
        union all
        select (select t.COLUMN from TABLE t where t.COLUMN > known.value order by t.COLUMN limit 1)
        from known where known.value is not null)
      select value from known where value is not null limit 1000
      """;

  private final JdbcClient jdbc;

  FilterChoicesReader(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Everything, for a supervisor. */
  public FilterChoices all() {
    return new FilterChoices(
        jdbc.sql("select key, name from website order by lower(name), key")
            .query((row, index) -> new WebsiteChoice(row.getString("key"), row.getString("name")))
            .list(),
        named("select id, name from queue where deleted_at is null order by lower(name), id"),
        named("select id, name from agent order by lower(name), id"),
        distinct("interaction_tag", "tag"),
        distinct("interaction", "disposition"));
  }

  /** For an agent, who has no business with the names of all others. */
  public FilterChoices forAgent() {
    return all().withoutAgents();
  }

  private List<Choice> named(String sql) {
    return jdbc.sql(sql)
        .query((row, index) -> new Choice(row.getObject("id", UUID.class), row.getString("name")))
        .list();
  }

  private List<String> distinct(String table, String column) {
    return jdbc.sql(DISTINCT.replace("TABLE", table).replace("COLUMN", column))
        .query(String.class)
        .list();
  }
}
