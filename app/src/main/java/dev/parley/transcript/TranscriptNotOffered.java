package dev.parley.transcript;

import dev.parley.platform.problem.NotFound;

/** The website does not let its customers keep their chats in this way. */
public final class TranscriptNotOffered extends NotFound {
  TranscriptNotOffered() {
    super(
        "transcript-not-offered",
        "No transcript",
        "This website does not give its customers their chats in this way.");
  }
}
