package dev.parley.interactionlist;

import dev.parley.interaction.CloseCause;
import dev.parley.interaction.InteractionState;
import dev.parley.interaction.PageCursor;
import dev.parley.interaction.Party;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the interactions list, the latest start first; a start never changes, so no row moves. */
@Repository
public class InteractionList {
  private static final int MOST_NEWER = 100;
  private static final String ROW =
      """
      select i.id, i.website_key, w.name as website_name, q.name as queue_name, i.contact_name,
        i.agent_id, a.name as agent_name, i.state, i.started_at, i.last_message_at, i.closed_by,
        i.close_cause, i.wrap_up_until, i.disposition, i.disposition_missing, i.marked_unread,
        case when i.last_customer_seq > i.agent_read_seq then (
          select count(*) from message m where m.interaction_id = i.id
            and m.seq > i.agent_read_seq and m.author = 'CUSTOMER') else 0 end as unread,
        array(select tag from interaction_tag t where t.interaction_id = i.id order by tag) as tags,
        array(select supervisor_name from spy where spy.interaction_id = i.id and ended_at is null
          order by spy.started_at) as watchers
      from (%s) page
      join interaction i on i.id = page.id
      join website w on w.key = i.website_key
      left join queue q on q.id = i.queue_id
      left join agent a on a.id = i.agent_id
      order by i.started_at desc, i.id desc
      """;

  private final JdbcClient jdbc;

  InteractionList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One page of those that fit.
   *
   * @param after the cursor of the page before; null for the first page
   * @param limit the most rows
   */
  public ListPage page(ListFilter filter, @Nullable PageCursor after, int limit) {
    // one more than the page: it tells whether there is a next one
    var rows = rows(filter, after, limit + 1);
    var shown = rows.subList(0, Math.min(limit, rows.size()));
    return new ListPage(
        shown,
        shown.isEmpty() ? null : cursor(shown.getFirst()),
        rows.size() <= limit ? null : cursor(shown.getLast()));
  }

  /**
   * What has become of rows that a list of this filter shows, fitting it or not any more.
   *
   * @param owner whose interactions may be seen; null for everybody's
   * @param top where the list begins; null counts all that fit as newer
   */
  public ListNews news(
      ListFilter filter, @Nullable UUID owner, @Nullable PageCursor top, List<UUID> ids) {
    var seen = new ListFilter(null, null, null, null, null, null, null, owner, null, null, null);
    return new ListNews(
        ids.isEmpty() ? List.of() : read(ListQuery.of(seen).among(ids), ids.size()),
        newer(filter, top));
  }

  private List<ListedInteraction> rows(ListFilter filter, @Nullable PageCursor after, int limit) {
    var query = ListQuery.of(filter).after(after);
    if (query.fitsNothing()) {
      return List.of();
    }
    if (query.asksForWords()) {
      var latest = read(query, query.sqlOfLatest(), limit);
      if (latest.size() == limit) {
        return latest;
      }
    }
    return read(query, limit);
  }

  private List<ListedInteraction> read(ListQuery query, int limit) {
    return read(query, query.sql(), limit);
  }

  private List<ListedInteraction> read(ListQuery query, String sql, int limit) {
    // a number and no parameter: the plan depends on it
    var ids =
        "select i.id from %s order by i.started_at desc, i.id desc limit %d".formatted(sql, limit);
    return jdbc.sql(ROW.formatted(ids))
        .params(query.parameters())
        .query(InteractionList::row)
        .list();
  }

  private int newer(ListFilter filter, @Nullable PageCursor top) {
    var query = ListQuery.of(filter);
    if (top != null) {
      query.above(top);
    }
    if (query.fitsNothing()) {
      return 0;
    }
    return jdbc.sql(
            "select count(*) from (select from %s order by i.started_at, i.id limit %d) newer"
                .formatted(query.sql(), MOST_NEWER))
        .params(query.parameters())
        .query(Integer.class)
        .single();
  }

  private static String cursor(ListedInteraction row) {
    return new PageCursor(row.startedAt(), row.id()).text();
  }

  private static ListedInteraction row(ResultSet row, int index) throws SQLException {
    return new ListedInteraction(
        row.getObject("id", UUID.class),
        row.getString("website_key"),
        row.getString("website_name"),
        row.getString("queue_name"),
        row.getString("contact_name"),
        row.getObject("agent_id", UUID.class),
        row.getString("agent_name"),
        InteractionState.valueOf(row.getString("state")),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "last_message_at"),
        value(row.getString("closed_by"), Party::valueOf),
        value(row.getString("close_cause"), CloseCause::valueOf),
        instant(row, "wrap_up_until"),
        row.getString("disposition"),
        row.getBoolean("disposition_missing"),
        row.getLong("unread"),
        row.getBoolean("marked_unread"),
        texts(row, "tags"),
        texts(row, "watchers"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    return value(row.getTimestamp(column), Timestamp::toInstant);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static <T, R> @Nullable R value(@Nullable T raw, Function<T, R> read) {
    return raw == null ? null : read.apply(raw);
  }
}
