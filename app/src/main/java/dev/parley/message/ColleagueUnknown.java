package dev.parley.message;

import dev.parley.platform.problem.Invalid;
import java.util.Map;

/** A note mentions somebody who is neither an agent nor a supervisor. */
public class ColleagueUnknown extends Invalid {
  ColleagueUnknown() {
    super(
        "colleague-unknown",
        "Colleague unknown",
        "Only agents and supervisors can be mentioned.",
        Map.of());
  }
}
