package dev.parley.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form and what its answer must be.
 *
 * @param key the answer's name
 * @param minLength in characters (code points), for text; null = no limit below
 * @param maxLength in characters (code points), for text
 * @param pattern what must be found in the text; null = anything
 * @param isEmail whether the text must be an e-mail address
 * @param options what can be chosen; empty for a field that is none of choices, and for one whose
 *     options are not in the form's file
 */
public record FormField(
    String key,
    String label,
    FieldType type,
    boolean isRequired,
    @Nullable Integer minLength,
    int maxLength,
    @Nullable Pattern pattern,
    boolean isEmail,
    @Nullable BigDecimal min,
    @Nullable BigDecimal max,
    List<FormOption> options) {

  /** The longest text where the form names no limit of its own. */
  static final int LONGEST_TEXT = 4000;

  public FormField {
    options = List.copyOf(options);
  }

  FormField withOptions(List<FormOption> offered) {
    return new FormField(
        key, label, type, isRequired, minLength, maxLength, pattern, isEmail, min, max, offered);
  }

  /** What is chosen with this value; empty if the field does not offer it. */
  public Optional<FormOption> option(Object value) {
    return options.stream().filter(option -> option.value().equals(value)).findFirst();
  }

  /** Whether one thing is chosen in it, of those that the form names. */
  public boolean isChoice() {
    return type == FieldType.SELECT || type == FieldType.RADIO || type == FieldType.CHECKBOX;
  }
}
