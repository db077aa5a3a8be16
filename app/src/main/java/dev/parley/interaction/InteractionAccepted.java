package dev.parley.interaction;

/** An agent has taken the interaction; heard in the accepting transaction. */
record InteractionAccepted(InteractionId interaction) {}
