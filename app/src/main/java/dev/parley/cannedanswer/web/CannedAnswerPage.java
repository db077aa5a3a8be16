package dev.parley.cannedanswer.web;

import dev.parley.cannedanswer.AnswerCursor;
import dev.parley.cannedanswer.CannedAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of canned answers, by shortcut.
 *
 * @param next give it as {@code after} for the next page; null at the end
 */
record CannedAnswerPage(List<CannedAnswer> answers, @Nullable String next) {

  /** One row more than the page was read: it tells whether there is a next page. */
  static CannedAnswerPage of(List<CannedAnswer> rows, int limit) {
    return rows.size() <= limit
        ? new CannedAnswerPage(rows, null)
        : new CannedAnswerPage(
            rows.subList(0, limit), AnswerCursor.after(rows.get(limit - 1)).text());
  }
}
