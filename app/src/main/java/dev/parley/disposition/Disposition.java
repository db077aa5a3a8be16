package dev.parley.disposition;

import java.util.UUID;

/**
 * One that can be chosen.
 *
 * @param label its name behind those of the levels above: {@code Complaint › Delivery › Late}
 */
public record Disposition(UUID id, String label) {}
