package dev.parley.flow;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A routing flow, described by its latest version: the one that the next chat follows.
 *
 * @param publishedBy the analyst's name; null if the version was shipped with the product
 * @param websites keys of the websites whose chats it routes
 */
@Schema(name = "Flow")
public record Flow(
    String key,
    String name,
    int latestVersion,
    Instant publishedAt,
    @Nullable String publishedBy,
    @Nullable String comment,
    List<String> websites) {}
