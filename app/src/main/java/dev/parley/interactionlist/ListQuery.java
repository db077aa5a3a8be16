package dev.parley.interactionlist;

import dev.parley.interaction.PageCursor;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which interactions, as SQL. It holds the conditions that are asked for and no others, since a
 * statement is planned once, whatever its parameters are.
 */
final class ListQuery {
  private static final String UNREAD =
      """
      (i.left_unread or i.state <> 'CLOSED'
        and (i.last_customer_seq > i.agent_read_seq or i.marked_unread))\
      """;

  // all that hold the words, however many, are found at once; then their rows are sorted
  private static final String BY_WORDS =
      """
      i.id = any(array(
        select interaction_id from interaction_words where words @@ :words::tsquery))\
      """;
  // of a few rows each is looked at; exists would be made a join with all that hold the words
  private static final String EACH =
      """
      (select s.words @@ :words::tsquery from interaction_words s where s.interaction_id = i.id)\
      """;

  private static final int LOOKED_AT = 1_000;

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> parameters = new LinkedHashMap<>();
  private @Nullable String byWords;
  private boolean nothing;

  static ListQuery of(ListFilter filter) {
    var query = new ListQuery();
    query.text(filter.text());
    query.add(
        "i.started_at >= :from",
        "from",
        filter.from() == null ? null : Timestamp.from(filter.from()));
    query.add(
        "i.started_at < :before",
        "before",
        filter.before() == null ? null : Timestamp.from(filter.before()));
    query.either(filter.unread(), UNREAD, "not " + UNREAD);
    query.either(filter.open(), "i.state <> 'CLOSED'", "i.state = 'CLOSED'");
    query.add("i.website_key = :website", "website", filter.website());
    query.add("i.queue_id = :queue", "queue", filter.queue());
    query.add("i.agent_id = :agent", "agent", filter.agent());
    query.add(
        "i.id = any(array(select interaction_id from interaction_tag where tag = :tag))",
        "tag",
        filter.tag());
    query.add("i.disposition = :disposition", "disposition", filter.disposition());
    query.either(filter.undisposed(), "i.disposition is null", "i.disposition is not null");
    return query;
  }

  /** Only what stands below the cursor. */
  ListQuery after(@Nullable PageCursor cursor) {
    if (cursor != null) {
      at(cursor, "<");
    }
    return this;
  }

  /** Only what stands above the cursor, which is little. */
  ListQuery above(PageCursor cursor) {
    byWords = byWords == null ? null : EACH;
    at(cursor, ">");
    return this;
  }

  ListQuery among(List<UUID> ids) {
    add("i.id = any(:ids)", "ids", ids.toArray(UUID[]::new));
    return this;
  }

  /** The tables and the conditions. */
  String sql() {
    return from(Stream.concat(Stream.ofNullable(byWords), conditions.stream()).toList());
  }

  boolean asksForWords() {
    return byWords != null;
  }

  /**
   * The same of the latest thousand only, each looked at for the words: a page of words that many
   * hold is full there, and to sort all of them would take long.
   */
  String sqlOfLatest() {
    return "(select i.id, i.started_at from %s order by i.started_at desc, i.id desc limit %d) i where %s"
        .formatted(from(conditions), LOOKED_AT, EACH);
  }

  private static String from(List<String> conditions) {
    return "interaction i"
        + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** Whether nothing can fit: there was text, but no word in it. */
  boolean fitsNothing() {
    return nothing;
  }

  private void text(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    var words = Words.query(text);
    nothing = words.isEmpty();
    if (words.isPresent()) {
      parameters.put("words", words.get());
      byWords = BY_WORDS;
    }
  }

  private void at(PageCursor cursor, String side) {
    conditions.add("(i.started_at, i.id) %s (:at, :id)".formatted(side));
    parameters.put("at", Timestamp.from(cursor.startedAt()));
    parameters.put("id", cursor.id());
  }

  private void add(String condition, String name, @Nullable Object value) {
    if (value != null) {
      conditions.add(condition);
      parameters.put(name, value);
    }
  }

  private void either(@Nullable Boolean value, String yes, String no) {
    if (value != null) {
      conditions.add(value ? yes : no);
    }
  }
}
