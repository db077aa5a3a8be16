package dev.parley.interaction;

/**
 * The answer to a {@link StartInteraction}.
 *
 * @param isNew false when the same wish had been answered before
 */
public record OpenedInteraction(Interaction interaction, boolean isNew) {}
