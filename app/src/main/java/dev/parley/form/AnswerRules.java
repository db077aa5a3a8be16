package dev.parley.form;

import dev.parley.platform.text.PlainText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for one field's answer. */
final class AnswerRules {
  // a name, an at sign, a domain with a dot; whether somebody reads it no pattern can tell
  private static final Pattern EMAIL =
      Pattern.compile(
          "[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[^\\s@<>,;:\"()\\[\\]\\\\.]+(\\.[^\\s@<>,;:\"()\\[\\]\\\\.]+)+");

  private AnswerRules() {}

  static Optional<FormFault> fault(FormField field, @Nullable Object given) {
    var answer = FormAnswers.cleaned(given);
    if (answer == null) {
      return Optional.of(FormFault.REQUIRED).filter(missing -> field.isRequired());
    }
    return Optional.ofNullable(
        switch (field.type()) {
          case TEXTFIELD, TEXTAREA -> text(field, answer);
          case NUMBER -> number(field, answer);
          case CHECKBOX -> checkbox(field, answer);
          case SELECT, RADIO -> choice(field, answer);
          case CHECKLIST -> choices(field, answer);
        });
  }

  private static @Nullable FormFault text(FormField field, Object answer) {
    if (!(answer instanceof String text)) {
      return FormFault.WRONG_TYPE;
    }
    var length = PlainText.length(text);
    if (length > field.maxLength()) {
      return FormFault.TOO_LONG;
    }
    if (field.minLength() != null && length < field.minLength()) {
      return FormFault.TOO_SHORT;
    }
    return wording(field, text);
  }

  private static @Nullable FormFault wording(FormField field, String text) {
    if (field.type() == FieldType.TEXTFIELD && text.contains("\n")) {
      return FormFault.WRONG_TYPE;
    }
    if (field.isEmail() && !EMAIL.matcher(text).matches()) {
      return FormFault.NOT_AN_EMAIL;
    }
    var pattern = field.pattern();
    return pattern == null || pattern.matcher(text).find() ? null : FormFault.PATTERN;
  }

  private static @Nullable FormFault number(FormField field, Object answer) {
    var number = answer instanceof Number given ? decimal(given) : null;
    if (number == null) {
      return FormFault.NOT_A_NUMBER;
    }
    if (field.min() != null && number.compareTo(field.min()) < 0) {
      return FormFault.TOO_SMALL;
    }
    return field.max() != null && number.compareTo(field.max()) > 0 ? FormFault.TOO_LARGE : null;
  }

  private static @Nullable BigDecimal decimal(Number given) {
    return Double.isFinite(given.doubleValue()) ? new BigDecimal(given.toString()) : null;
  }

  /** A box that must be ticked is unanswered while it is not. */
  private static @Nullable FormFault checkbox(FormField field, Object answer) {
    if (!(answer instanceof Boolean ticked)) {
      return FormFault.WRONG_TYPE;
    }
    return field.isRequired() && !ticked ? FormFault.REQUIRED : null;
  }

  private static @Nullable FormFault choice(FormField field, Object answer) {
    if (!(answer instanceof String)) {
      return FormFault.WRONG_TYPE;
    }
    return field.option(answer).isPresent() ? null : FormFault.NOT_AN_OPTION;
  }

  private static @Nullable FormFault choices(FormField field, Object answer) {
    if (!(answer instanceof List<?> chosen)) {
      return FormFault.WRONG_TYPE;
    }
    var once = new HashSet<Object>(chosen);
    var offered = once.stream().allMatch(one -> one != null && field.option(one).isPresent());
    return once.size() == chosen.size() && offered ? null : FormFault.NOT_AN_OPTION;
  }
}
