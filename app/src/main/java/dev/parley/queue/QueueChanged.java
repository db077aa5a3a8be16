package dev.parley.queue;

/** Event: a queue's rules or members are others. Published inside the changing transaction. */
public record QueueChanged(QueueId queue) {}
