package dev.parley.interactionlist.web;

import dev.parley.interaction.PageCursor;
import dev.parley.interactionlist.ListFilter;
import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows.
 *
 * @param top where it begins; null if it is empty
 * @param ids of the rows that are to be told anew
 */
@Schema(name = "InteractionListNewsRequest")
record NewsRequest(
    @NotNull @Valid ListFilter filter,
    @MayBeAbsent @Nullable String top,
    @NotNull @Size(max = 200) List<UUID> ids) {
  @Nullable PageCursor cursor() {
    return top == null ? null : PageCursor.parse(top);
  }
}
