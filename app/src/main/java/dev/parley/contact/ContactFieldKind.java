package dev.parley.contact;

/** What values a custom field takes. */
public enum ContactFieldKind {
  /** One line of at most 500 characters. */
  TEXT,
  /** A decimal number, written with a full stop. */
  NUMBER,
  /** A day, as {@code 2026-12-01}. */
  DATE,
  /** One of the field's choices. */
  CHOICE
}
