package dev.parley.offer;

import dev.parley.interaction.InteractionId;

/** Event: nobody of the queue accepted in time. Published inside the transaction that ends it. */
public record QueueTimeOver(InteractionId interaction) {}
