package dev.parley.interactionlist;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which interactions a list holds; what is null does not narrow it down.
 *
 * @param text words that must all begin words of the contact's name or of what was said
 * @param from the earliest start
 * @param before every start is earlier
 * @param unread whether something of the customer is unread
 * @param open whether it is not closed
 * @param website its key
 * @param agent who handles it or handled it last
 * @param disposition the path that is recorded, as it was called then
 * @param undisposed true: nothing is recorded
 */
@Schema(name = "InteractionListFilter")
public record ListFilter(
    @MayBeAbsent @Nullable String text,
    @MayBeAbsent @Nullable Instant from,
    @MayBeAbsent @Nullable Instant before,
    @MayBeAbsent @Nullable Boolean unread,
    @MayBeAbsent @Nullable Boolean open,
    @MayBeAbsent @Nullable String website,
    @MayBeAbsent @Nullable UUID queue,
    @MayBeAbsent @Nullable UUID agent,
    @MayBeAbsent @Nullable String tag,
    @MayBeAbsent @Nullable String disposition,
    @MayBeAbsent @Nullable Boolean undisposed) {

  /** The same among the interactions of one agent. */
  public ListFilter of(UUID owner) {
    return new ListFilter(
        text, from, before, unread, open, website, queue, owner, tag, disposition, undisposed);
  }
}
