package dev.parley.interactionlist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some interactions, the latest start first.
 *
 * @param top where the page begins; null if it is empty
 * @param next the cursor of the page after it; null if there is none
 */
@Schema(name = "InteractionListPage")
public record ListPage(List<ListedInteraction> rows, @Nullable String top, @Nullable String next) {}
