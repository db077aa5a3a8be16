package dev.parley.flow.check;

import dev.parley.process.ReplyMode;
import dev.parley.process.RoutingTask;
import dev.parley.process.SkillList;
import dev.parley.process.StepProperty;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a routing task must be told; there is no other.
 *
 * @param said the end of the sentence that refuses a value
 */
record Parameter(StepProperty property, Saying said, Predicate<String> allowed) {
  private static final int LONGEST_REPLY = 1000;
  private static final int LONGEST_TAG = 40;
  private static final int LONGEST_DISPOSITION = 200;
  private static final Pattern PRIORITY = Pattern.compile("[0-9]|10");

  /** All that the task must be told. */
  static List<Parameter> of(RoutingTask task) {
    return switch (task) {
      case AUTOMATIC_REPLY ->
          List.of(
              text(StepProperty.TEXT, LONGEST_REPLY, true),
              new Parameter(
                  StepProperty.MODE,
                  Saying.of("once, always or firstMessage"),
                  value -> ReplyMode.fromWire(value).isPresent()));
      case TAG -> List.of(text(StepProperty.TAG, LONGEST_TAG, false));
      case SET_PRIORITY ->
          List.of(
              new Parameter(
                  StepProperty.PRIORITY,
                  Saying.of("0 to 10"),
                  value -> PRIORITY.matcher(value).matches()));
      case SET_SKILLS ->
          List.of(
              new Parameter(
                  StepProperty.SKILLS,
                  Saying.of("up to 10 skills such as ‘French 3, Billing’, with levels of 1 to 5"),
                  value -> SkillList.parse(value).isPresent()));
      case WORKING_HOURS -> List.of();
      case CLOSE_WITH_DISPOSITION ->
          List.of(text(StepProperty.DISPOSITION, LONGEST_DISPOSITION, false));
    };
  }

  private static Parameter text(StepProperty property, int longest, boolean lines) {
    return new Parameter(
        property,
        Saying.of("1 to %d characters", longest),
        value ->
            !value.isBlank()
                && value.codePointCount(0, value.length()) <= longest
                && value
                    .chars()
                    .noneMatch(
                        character ->
                            Character.isISOControl(character) && !(lines && character == '\n')));
  }
}
