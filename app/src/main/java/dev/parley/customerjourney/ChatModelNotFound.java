package dev.parley.customerjourney;

import dev.parley.platform.problem.NotFound;

/** The chat has not gone through this diagram. */
public class ChatModelNotFound extends NotFound {
  ChatModelNotFound() {
    super(
        "process-model-not-found",
        "Diagram not found",
        "The chat has not gone through such a diagram.");
  }
}
