package dev.parley.flow.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a rule of a calendar may say: lists of weekdays, of dates and times with their intervals and
 * comparisons, and whether it is open. Any is empty or a hyphen.
 */
final class CalendarEntries {
  private static final int LONGEST = 4_000;
  private static final int LONGEST_DESCRIPTION = 200;
  private static final Pattern WEEKDAY =
      Pattern.compile(
          Arrays.stream(DayOfWeek.values())
              .map(DayOfWeek::name)
              .collect(Collectors.joining("|", "\"(?:", ")\"")));
  private static final Pattern DATE = term("date", "[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern TIME = term("time", "[0-9]{2}:[0-9]{2}:[0-9]{2}");

  private CalendarEntries() {}

  static void check(XmlElement rule, int number, Findings findings) {
    var entries = rule.children("dmn:inputEntry").map(CalendarEntries::text).toList();
    var outputs = rule.children("dmn:outputEntry").map(CalendarEntries::text).toList();
    if (entries.size() != 3 || outputs.size() != 1) {
      findings.add(
          CalendarTable.finding(
              rule, "rule", Saying.of("Rule %d must have three inputs and one output.", number)));
      return;
    }
    var wrong =
        List.of(
            problem(Saying.of("date"), isList(entries.get(0), DATE, LocalDate::parse)),
            problem(Saying.of("weekday"), isWeekdays(entries.get(1))),
            problem(Saying.of("time"), isList(entries.get(2), TIME, LocalTime::parse)),
            problem(Saying.of("open"), outputs.getFirst().matches("true|false")),
            problem(Saying.of("description"), hasShortDescription(rule)));
    wrong.stream()
        .flatMap(Optional::stream)
        .forEach(
            what ->
                findings.add(
                    CalendarTable.finding(
                        rule,
                        "entry",
                        Saying.of("Rule %d: its %s is not understood.", number, what))));
  }

  private static Optional<Saying> problem(Saying what, boolean fine) {
    return fine ? Optional.empty() : Optional.of(what);
  }

  private static boolean hasShortDescription(XmlElement rule) {
    return rule.children("dmn:description").count() <= 1
        && rule.children("dmn:description")
            .allMatch(description -> description.text().length() <= LONGEST_DESCRIPTION);
  }

  private static String text(XmlElement entry) {
    return entry.children("dmn:text").map(XmlElement::text).collect(Collectors.joining("\n"));
  }

  private static boolean isAny(String entry) {
    return entry.isEmpty() || entry.equals("-");
  }

  private static boolean isWeekdays(String entry) {
    return isAny(entry) || parts(entry).allMatch(part -> WEEKDAY.matcher(part).matches());
  }

  private static <T extends Comparable<? super T>> boolean isList(
      String entry, Pattern term, Function<String, T> value) {
    return isAny(entry) || parts(entry).allMatch(part -> isTerm(term.matcher(part), value));
  }

  private static Stream<String> parts(String entry) {
    return entry.length() > LONGEST
        ? Stream.of("")
        : Arrays.stream(entry.split(",", -1)).map(String::strip);
  }

  /** An interval that ends before it begins would never be met, and nobody would see why. */
  private static <T extends Comparable<? super T>> boolean isTerm(
      Matcher term, Function<String, T> value) {
    if (!term.matches()) {
      return false;
    }
    try {
      return term.group("single") != null
          ? value.apply(term.group("single")) != null
          : value.apply(term.group("from")).compareTo(value.apply(term.group("to"))) <= 0;
    } catch (DateTimeException noSuchValue) {
      return false;
    }
  }

  private static Pattern term(String function, String value) {
    var literal = function + "\\(\"(?<%s>" + value + ")\"\\)";
    return Pattern.compile(
        "(?:(?:<=|>=|<|>)?\\s*%s)|(?:[\\[\\](]\\s*%s\\s*\\.\\.\\s*%s\\s*[\\])\\[])"
            .formatted(
                literal.formatted("single"), literal.formatted("from"), literal.formatted("to")));
  }
}
