package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Working hours, described by their latest version: the one that is asked.
 *
 * @param publishedBy the analyst's name; null if the version was shipped with the product
 * @param websites keys of the websites that are served at these hours
 */
@Schema(name = "Calendar")
public record Calendar(
    String key,
    String name,
    int latestVersion,
    Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String comment,
    List<String> websites) {}
