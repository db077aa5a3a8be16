package dev.parley.queue;

import io.swagger.v3.oas.annotations.media.Schema;

/** How a queue chooses whom to ask (product.md, "One interaction", step 5). */
@Schema(name = "QueueStrategy", enumAsRef = true)
public enum QueueStrategy {
  /** Everyone eligible at once. */
  RING_ALL,
  /** One at a time: the next after the agent who accepted last. */
  ROUND_ROBIN,
  /** One at a time: whoever of the queue was asked longest ago, first of all who never was. */
  LEAST_RECENT,
  /** One at a time: whoever uses the smallest share of their capacity. */
  LEAST_BUSY
}
