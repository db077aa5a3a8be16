package dev.parley.form;

import dev.parley.platform.text.PlainText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks what somebody answered against the form: pure rules. An answer is what JSON made of it:
 * text, number, yes-no or a list of texts; blank and null count as unanswered.
 */
public final class FormAnswers {
  private static final int NAMED_KEY_LENGTH = 40;

  private FormAnswers() {}

  /**
   * What is wrong, by field key in alphabetical order; empty when all is well. Each field names its
   * first fault; of unknown keys, which may be anything, only the beginning is named.
   */
  public static Map<String, FormFault> check(Form form, Map<String, ?> answers) {
    var faults = new TreeMap<String, FormFault>();
    for (var field : form.fields()) {
      AnswerRules.fault(field, answers.get(field.key()))
          .ifPresent(fault -> faults.put(field.key(), fault));
    }
    var known = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
    answers.keySet().stream()
        .filter(key -> !known.contains(key))
        .limit(1)
        .forEach(key -> faults.put(PlainText.cut(key, NAMED_KEY_LENGTH), FormFault.UNKNOWN));
    return faults;
  }

  /**
   * The answers in the order of the form, text without control characters, what was not answered
   * left out.
   *
   * @throws FormAnswersInvalid if something is wrong with them
   */
  public static Map<String, Object> accepted(Form form, Map<String, ?> answers) {
    var faults = check(form, answers);
    if (!faults.isEmpty()) {
      throw new FormAnswersInvalid(faults);
    }
    var accepted = new LinkedHashMap<String, Object>();
    for (var field : form.fields()) {
      var answer = cleaned(answers.get(field.key()));
      if (answer != null) {
        accepted.put(field.key(), answer);
      }
    }
    return accepted;
  }

  /** As it is kept; null when nothing is left of it. */
  static @Nullable Object cleaned(@Nullable Object answer) {
    if (answer instanceof String text) {
      var cleaned = PlainText.clean(text);
      return cleaned.isEmpty() ? null : cleaned;
    }
    return answer instanceof List<?> list && list.isEmpty() ? null : answer;
  }
}
