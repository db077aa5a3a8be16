package dev.parley.interaction;

import dev.parley.queue.QueueId;

/** A chat has come into a queue's line; published inside the transaction that puts it there. */
public record InteractionQueued(InteractionId interaction, QueueId queue) {}
