package dev.parley.flow;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** The version to roll back to is the latest one. */
public class FlowAlreadyLatest extends Conflict {
  FlowAlreadyLatest(int version) {
    super(
        "flow-already-latest",
        "This is the latest version",
        "Version %d is the one that the next chat follows.".formatted(version),
        Map.of("latestVersion", version));
  }
}
