package dev.parley.transcript;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The chat has been mailed as often as it may be. */
public final class TranscriptMailedOften extends Conflict {
  TranscriptMailedOften(int most) {
    super(
        "transcript-mailed-often",
        "Mailed often enough",
        "This chat has been mailed as often as it may be.",
        Map.of("most", most));
  }
}
