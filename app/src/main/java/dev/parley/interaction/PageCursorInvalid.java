package dev.parley.interaction;

import dev.parley.platform.problem.Invalid;

/** The page cursor is none that a list had given. */
public class PageCursorInvalid extends Invalid {
  PageCursorInvalid() {
    super("cursor-invalid", "Cursor invalid", "Take the cursor from 'next' of the page before.");
  }
}
