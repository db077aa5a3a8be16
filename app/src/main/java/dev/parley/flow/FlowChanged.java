package dev.parley.flow;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** Somebody has published since the version that the change is based on. */
public class FlowChanged extends Conflict {
  FlowChanged(int latestVersion) {
    super(
        "flow-changed",
        "Somebody else has published this flow",
        "The latest version is %d now.".formatted(latestVersion),
        Map.of("latestVersion", latestVersion));
  }
}
