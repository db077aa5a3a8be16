package dev.parley.interaction;

/** An agent has taken the interaction; heard in the accepting transaction. */
public record InteractionAccepted(InteractionId interaction) {}
