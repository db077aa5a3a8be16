package dev.parley.interactionlist;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What has become of a list that is shown.
 *
 * @param rows of those that were asked for and may be seen, as they are now, in no order
 * @param newer how many that fit the filter have started since, counted to 100
 */
@Schema(name = "InteractionListNews")
public record ListNews(List<ListedInteraction> rows, int newer) {}
