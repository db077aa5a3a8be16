package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a calendar.
 *
 * @param publishedBy the analyst's name; null if the version was shipped with the product
 */
@Schema(name = "CalendarVersion")
public record CalendarVersion(
    int version,
    String name,
    Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String comment) {}
