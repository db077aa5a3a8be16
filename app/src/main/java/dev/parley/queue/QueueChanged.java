package dev.parley.queue;

/** Who belongs to a queue, or how it asks them, is another; published inside the transaction. */
public record QueueChanged(QueueId queue) {}
