package dev.parley.contact;

import dev.parley.platform.text.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a contact must be. Pure. */
final class ContactRules {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_PHONE = 40;
  private static final int LONGEST_NOTES = 4000;
  private static final int LONGEST_VALUE = 500;
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+");
  private static final Pattern LANGUAGE =
      Pattern.compile("(?=.{2,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,12})?");

  private ContactRules() {}

  /** The change without blanks and control characters. */
  static ContactChange cleaned(ContactChange change) {
    var custom = new HashMap<String, @Nullable String>();
    change
        .custom()
        .forEach(
            (field, value) -> {
              var line = line(value, LONGEST_VALUE);
              if (line != null) {
                custom.put(field, line);
              }
            });
    var notes = change.notes() == null ? "" : PlainText.clean(change.notes());
    return new ContactChange(
        line(change.name(), LONGEST_NAME),
        line(change.email(), LONGEST_EMAIL),
        line(change.phone(), LONGEST_PHONE),
        line(change.language(), LONGEST_NAME),
        notes.isEmpty() ? null : notes,
        custom,
        change.version());
  }

  /**
   * What is wrong with a cleaned change, by field; empty if all is well. What stays as it was is
   * well, even if its field takes it no more.
   */
  static Map<String, Object> problems(
      ContactChange change, Contact before, List<ContactField> fields) {
    var problems = new TreeMap<String, Object>();
    require(problems, "name", isShort(change.name(), LONGEST_NAME), "at most 120 characters");
    require(
        problems,
        "email",
        change.email() == null || emailOrNull(change.email()) != null,
        "an e-mail address of at most 254 characters");
    require(problems, "phone", isShort(change.phone(), LONGEST_PHONE), "at most 40 characters");
    require(
        problems,
        "language",
        change.language() == null || LANGUAGE.matcher(change.language()).matches(),
        "a language as en or pt-BR");
    require(problems, "notes", isShort(change.notes(), LONGEST_NOTES), "at most 4,000 characters");
    change.custom().forEach((id, value) -> checkCustom(problems, id, value, before, fields));
    return problems;
  }

  private static void checkCustom(
      Map<String, Object> problems,
      String id,
      @Nullable String value,
      Contact before,
      List<ContactField> fields) {
    var field = fields.stream().filter(each -> each.id().toString().equals(id)).findAny();
    if (field.isEmpty()) {
      problems.put("custom." + id, "a field of the contact's list");
    } else if (value != null && !value.equals(before.custom().get(id))) {
      require(problems, "custom." + id, takes(field.get(), value), expected(field.get().kind()));
    }
  }

  private static boolean takes(ContactField field, String value) {
    return switch (field.kind()) {
      case TEXT -> PlainText.length(value) <= LONGEST_VALUE;
      case NUMBER -> NUMBER.matcher(value).matches();
      case DATE -> isDay(value);
      case CHOICE -> field.choices().contains(value);
    };
  }

  private static String expected(ContactFieldKind kind) {
    return switch (kind) {
      case TEXT -> "at most 500 characters";
      case NUMBER -> "a number as 12 or 3.5";
      case DATE -> "a day as 2026-12-01";
      case CHOICE -> "one of the choices";
    };
  }

  private static boolean isDay(String value) {
    try {
      var year = LocalDate.parse(value).getYear();
      return value.length() == 10 && year > 0;
    } catch (DateTimeException none) {
      return false;
    }
  }

  /** A name as it is kept; null for nothing. */
  static @Nullable String nameOrNull(@Nullable String text) {
    return PlainText.cleanLine(text, LONGEST_NAME);
  }

  /** An e-mail address as it is kept; null for anything else. */
  static @Nullable String emailOrNull(@Nullable String text) {
    var line = line(text, LONGEST_EMAIL);
    return line != null && isShort(line, LONGEST_EMAIL) && EMAIL.matcher(line).matches()
        ? line
        : null;
  }

  /** Whether the text is one clean line of at most {@code limit} characters. */
  static boolean isLine(String text, int limit) {
    return text.equals(PlainText.cleanLine(text, limit));
  }

  private static void require(
      Map<String, Object> problems, String field, boolean holds, String expected) {
    if (!holds) {
      problems.put(field, expected);
    }
  }

  private static boolean isShort(@Nullable String text, int limit) {
    return text == null || PlainText.length(text) <= limit;
  }

  /** One character more than is allowed tells that it is too long. */
  private static @Nullable String line(@Nullable String text, int limit) {
    return PlainText.cleanLine(text, limit + 1);
  }
}
