package dev.parley.flow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why there is a new version of a flow. */
record Origin(FlowSource source, @Nullable String comment, @Nullable Integer rolledBackTo) {

  static Origin desktop(FlowComment comment) {
    return new Origin(FlowSource.DESKTOP, comment.value(), null);
  }

  static Origin modeler(FlowComment comment) {
    return new Origin(FlowSource.MODELER, comment.value(), null);
  }

  static Origin rollBack(Optional<FlowComment> comment, int version) {
    return new Origin(FlowSource.ROLL_BACK, comment.map(FlowComment::value).orElse(null), version);
  }
}
