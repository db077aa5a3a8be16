package dev.parley.interaction;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page of the interactions list ended: a keyset, opaque to clients in its text form. */
public record PageCursor(Instant startedAt, UUID id) {
  static final PageCursor BEGINNING =
      new PageCursor(
          Instant.parse("9999-12-31T00:00:00Z"),
          new UUID(0xFFFFFFFFFFFFFFFFL, 0xFFFFFFFFFFFFFFFFL));

  /** The inverse of {@link #text()}; {@link PageCursorInvalid} for anything else. */
  public static PageCursor parse(String text) {
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ");
      return new PageCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException broken) {
      throw new PageCursorInvalid();
    }
  }

  public String text() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((startedAt + " " + id).getBytes(StandardCharsets.UTF_8));
  }
}
