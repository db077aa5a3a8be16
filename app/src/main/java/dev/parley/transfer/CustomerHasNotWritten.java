package dev.parley.transfer;

import dev.parley.platform.problem.Conflict;
import java.util.Map;

/** There is nothing yet that anybody could go on with. */
public class CustomerHasNotWritten extends Conflict {
  CustomerHasNotWritten() {
    super(
        "customer-has-not-written",
        "Customer has not written",
        "A chat can be transferred once the customer has written.",
        Map.of());
  }
}
