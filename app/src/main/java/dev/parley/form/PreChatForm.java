package dev.parley.form;

/** What a form must be that a chat begins with: pure rules. */
public final class PreChatForm {
  /** The key of the field that becomes the first message. */
  public static final String MESSAGE = "message";

  private PreChatForm() {}

  /**
   * @throws IllegalArgumentException if no field of the form can become the first message
   */
  static void require(Form form) {
    if (form.field(MESSAGE).filter(FormField::isRequired).isEmpty()) {
      throw new IllegalArgumentException(
          "The form %s has no field ‘%s’ that must be filled in".formatted(form.id(), MESSAGE));
    }
  }
}
