package dev.parley.interaction;

/** A customer has asked for a chat; published inside the transaction that records it. */
public record InteractionRequested(InteractionId interaction) {}
