package dev.parley.queue;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a queue chooses whom to ask (product.md, "One interaction", step 5). */
@Schema(name = "QueueStrategy", enumAsRef = true)
public enum QueueStrategy {
  /** Everyone eligible at once. */
  RING_ALL,
  /** One at a time: the next after the agent engaged last. */
  ROUND_ROBIN
}
