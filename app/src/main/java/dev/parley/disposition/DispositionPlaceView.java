package dev.parley.disposition;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place in the list of all of them.
 *
 * @param place names it in an address
 * @param placeName what the website or the queue is called; null for everywhere
 * @param count how many dispositions it has, on all levels
 */
@Schema(name = "DispositionPlace")
public record DispositionPlaceView(
    String place, DispositionScope scope, @Nullable String placeName, int count) {}
