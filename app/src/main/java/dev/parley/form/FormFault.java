package dev.parley.form;

/** What is wrong with an answer. */
public enum FormFault {
  /** Nothing was answered where something must be. */
  REQUIRED,
  TOO_SHORT,
  TOO_LONG,
  /** The text does not have the form that the field asks for. */
  PATTERN,
  NOT_AN_EMAIL,
  NOT_A_NUMBER,
  TOO_SMALL,
  TOO_LARGE,
  /** Something was chosen that the field does not offer. */
  NOT_AN_OPTION,
  /** The answer is no text, list or yes-no where one is wanted. */
  WRONG_TYPE,
  /** The form has no such field. */
  UNKNOWN
}
