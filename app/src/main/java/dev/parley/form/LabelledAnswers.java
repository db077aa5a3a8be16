package dev.parley.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts answers into the words of their form: pure rules. */
public final class LabelledAnswers {
  private LabelledAnswers() {}

  /** In the order of the form; answers to fields that it has no more come last. */
  public static List<FormAnswer> of(Form form, Map<String, Object> answers) {
    var inOrder =
        form.fields().stream()
            .filter(field -> answers.containsKey(field.key()))
            .map(field -> answer(field, answers.get(field.key())));
    var others =
        answers.entrySet().stream()
            .filter(other -> form.field(other.getKey()).isEmpty())
            .map(LabelledAnswers::unlabelled);
    return Stream.concat(inOrder, others).toList();
  }

  /** Of a form that is not there any more: what is left are the keys. */
  public static List<FormAnswer> of(Map<String, Object> answers) {
    return answers.entrySet().stream().map(LabelledAnswers::unlabelled).toList();
  }

  private static FormAnswer answer(FormField field, Object value) {
    var label = field.label().isEmpty() ? field.key() : field.label();
    return new FormAnswer(field.key(), label, words(field, value));
  }

  private static FormAnswer unlabelled(Map.Entry<String, Object> answer) {
    return new FormAnswer(answer.getKey(), answer.getKey(), answer.getValue().toString());
  }

  private static String words(FormField field, Object value) {
    if (value instanceof List<?> chosen) {
      return chosen.stream().map(one -> words(field, one)).collect(Collectors.joining(", "));
    }
    if (value instanceof Boolean ticked) {
      return ticked ? "Yes" : "No";
    }
    var text = value.toString();
    return field.option(text).map(FormOption::label).orElse(text);
  }
}
