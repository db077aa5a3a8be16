package dev.parley.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of fields that a customer can fill in; named in a form's JSON in lower case. */
public enum FieldType {
  TEXTFIELD,
  TEXTAREA,
  NUMBER,
  CHECKBOX,
  SELECT,
  RADIO,
  CHECKLIST;

  static Optional<FieldType> of(String name) {
    return Arrays.stream(values())
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst();
  }

  boolean isText() {
    return this == TEXTFIELD || this == TEXTAREA;
  }
}
