package dev.parley.queue;

/** How a queue chooses whom to ask (product.md, "One interaction", step 5). */
public enum QueueStrategy {
  /** Everyone eligible at once. */
  RING_ALL,
  /** One at a time: the next after the agent engaged last. */
  ROUND_ROBIN
}
