package dev.parley.offer;

import java.util.UUID;

/** Identifies an offer: one agent's chance to take one chat. */
public record OfferId(UUID value) {}
