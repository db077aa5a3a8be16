package dev.parley.askedform;

import dev.parley.form.FieldType;
import dev.parley.form.Form;
import dev.parley.form.FormField;
import dev.parley.form.FormOption;
import dev.parley.process.AskForm;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a flow reads of a customer's answers: pure rules. */
final class Choice {
  private Choice() {}

  /**
   * A value of the form's own, whatever was sent.
   *
   * @param key of the field that the flow has named
   * @param accepted the answers
   */
  static String of(Form form, String key, Map<String, Object> accepted) {
    return form.field(key)
        .filter(FormField::isChoice)
        .map(field -> of(field, accepted.get(key)))
        .orElse(AskForm.none());
  }

  private static String of(FormField field, @Nullable Object answer) {
    if (field.type() == FieldType.CHECKBOX) {
      return String.valueOf(Boolean.TRUE.equals(answer));
    }
    return answer == null
        ? AskForm.none()
        : field.option(answer).map(FormOption::value).orElse(AskForm.none());
  }
}
