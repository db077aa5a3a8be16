package dev.parley.flow;

import dev.parley.platform.text.PlainText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a version was published: up to 500 characters without control characters. */
record FlowComment(String value) {
  static final int LIMIT = 500;

  /** {@link CommentRequired} if nothing or too much is left. */
  static FlowComment of(@Nullable String raw) {
    return optional(raw).orElseThrow(CommentRequired::new);
  }

  /** Empty if nothing is left; {@link CommentRequired} if it is too much. */
  static Optional<FlowComment> optional(@Nullable String raw) {
    var text = raw == null ? "" : PlainText.clean(raw);
    if (PlainText.length(text) > LIMIT) {
      throw new CommentRequired();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(new FlowComment(text));
  }
}
