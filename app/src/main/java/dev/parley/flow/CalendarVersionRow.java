package dev.parley.flow;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who published a version of a calendar, and why. */
record CalendarVersionRow(
    String decisionDefinitionId,
    String key,
    int version,
    @Nullable String comment,
    UUID publishedBy,
    String publishedByName,
    Instant publishedAt) {}
