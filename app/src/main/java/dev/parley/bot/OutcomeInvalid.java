package dev.parley.bot;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** A bot cannot finish with this word. */
public class OutcomeInvalid extends Invalid {
  OutcomeInvalid() {
    super(
        "bot-outcome-invalid",
        "Outcome invalid",
        "An outcome is a word of up to 40 letters, digits, _ and -, but not handOver or timeOver.",
        Map.of());
  }
}
