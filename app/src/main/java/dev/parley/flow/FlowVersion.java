package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a routing flow.
 *
 * @param publishedBy the analyst's name; null if the version was shipped with the product
 * @param rolledBackTo the version whose model was published again
 * @param runningChats chats that follow this version now
 */
@Schema(name = "FlowVersion")
public record FlowVersion(
    int version,
    String name,
    Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String comment,
    FlowSource source,
    @Nullable Integer rolledBackTo,
    int runningChats) {}
