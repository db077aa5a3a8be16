package dev.parley.interactionlist.web;

import dev.parley.interaction.PageCursor;
import dev.parley.interactionlist.ListFilter;
import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a list is to show. In a body, as what is looked for may be a name, which has no place in an
 * address.
 *
 * @param after the cursor of the page before
 * @param limit the most rows, 100 at most; 50 if it says nothing
 */
@Schema(name = "InteractionListRequest")
record ListRequest(
    @NotNull @Valid ListFilter filter,
    @MayBeAbsent @Nullable String after,
    @MayBeAbsent @Nullable Integer limit) {
  private static final int MOST = 100;

  @Nullable PageCursor cursor() {
    return after == null ? null : PageCursor.parse(after);
  }

  int most() {
    return limit == null ? MOST / 2 : Math.clamp(limit, 1, MOST);
  }
}
