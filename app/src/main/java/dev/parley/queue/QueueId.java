package dev.parley.queue;

import java.util.UUID;

/** Identifies a queue. */
public record QueueId(UUID value) {}
