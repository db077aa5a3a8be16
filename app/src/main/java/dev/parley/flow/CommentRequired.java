package dev.parley.flow;

import dev.parley.platform.problem.Invalid;

/** Whoever publishes says why, in at most 500 characters. */
public class CommentRequired extends Invalid {
  CommentRequired() {
    super(
        "comment-required",
        "A comment is required",
        "Say in 1 to %d characters what has changed and why.".formatted(FlowComment.LIMIT));
  }
}
