package dev.parley.contact;

import io.swagger.v3.oas.annotations.media.Schema;

/** What values a custom field takes. */
@Schema(name = "ContactFieldKind", enumAsRef = true)
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
