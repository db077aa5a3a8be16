package dev.parley.transcript;

import dev.parley.platform.problem.NotFound;

/** The website does not let its customers keep their chats. */
public final class TranscriptNotOffered extends NotFound {
  TranscriptNotOffered() {
    super(
        "transcript-not-offered",
        "No transcript",
        "This website's customers may not download their chats.");
  }
}
