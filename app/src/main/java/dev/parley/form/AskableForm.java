package dev.parley.form;

import java.util.regex.Pattern;

/** What a form must be that routing flows ask: pure rules. */
final class AskableForm {
  /** Flows write ids, keys and values between quotes, and know no other words. */
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

  private AskableForm() {}

  /**
   * @throws IllegalArgumentException if something of the form could not stand in a flow
   */
  static void require(Form form) {
    requireWord(form, form.id());
    for (var field : form.choices()) {
      requireWord(form, field.key());
      field.options().forEach(option -> requireWord(form, option.value()));
    }
  }

  private static void requireWord(Form form, String text) {
    if (!WORD.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "The form %s has ‘%s’, which no flow can name".formatted(form.id(), text));
    }
  }
}
