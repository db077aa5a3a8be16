package dev.parley.flow;

import dev.parley.platform.problem.NotFound;

/** No routing flow has this key, or no version of it this number. */
public class FlowNotFound extends NotFound {
  FlowNotFound(String key) {
    super("not-found", "Not found", "There is no flow '%s'.".formatted(key));
  }

  FlowNotFound(String key, int version) {
    super("not-found", "Not found", "The flow '%s' has no version %d.".formatted(key, version));
  }
}
