package dev.parley.flow.check;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A duration as a flow may give it: 1 second to 30 days, spelled as the engine reads it. */
final class Durations {
  static final Saying SAID = Saying.of("1 second to 30 days, such as PT30S or PT5M");

  private static final Pattern FORM =
      Pattern.compile("P(?=.)([0-9]{1,6}D)?(T(?=.)([0-9]{1,6}H)?([0-9]{1,6}M)?([0-9]{1,7}S)?)?");
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofDays(30);

  private Durations() {}

  static boolean isAllowed(String text) {
    if (!FORM.matcher(text).matches()) {
      return false;
    }
    try {
      var duration = Duration.parse(text);
      return duration.compareTo(SHORTEST) >= 0 && duration.compareTo(LONGEST) <= 0;
    } catch (DateTimeParseException noDuration) {
      return false;
    }
  }
}
