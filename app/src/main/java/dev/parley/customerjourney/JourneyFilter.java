package dev.parley.customerjourney;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which interactions of a contact.
 *
 * @param from those that started then or later; null for no bound
 * @param until those that started before; null for no bound
 * @param websiteKey null for all websites
 */
public record JourneyFilter(
    @Nullable Instant from, @Nullable Instant until, @Nullable String websiteKey) {}
