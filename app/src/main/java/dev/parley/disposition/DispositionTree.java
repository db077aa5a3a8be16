package dev.parley.disposition;

import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The dispositions of one place, as an administrator reads them.
 *
 * @param place names it in an address
 * @param placeName what the website or the queue is called; null for everywhere
 * @param revision goes back with a change, which is refused if somebody else was faster
 */
@Schema(name = "DispositionTree")
public record DispositionTree(
    String place,
    DispositionScope scope,
    @Nullable String placeName,
    UUID revision,
    List<DispositionLevel> dispositions) {

  static DispositionTree of(NamedPlace named, List<DispositionLevel> dispositions) {
    return new DispositionTree(
        named.place().text(),
        named.place().scope(),
        named.name(),
        revision(dispositions),
        dispositions);
  }

  /** The same for the same dispositions, and for no others. */
  private static UUID revision(List<DispositionLevel> dispositions) {
    return UUID.nameUUIDFromBytes(dispositions.toString().getBytes(StandardCharsets.UTF_8));
  }
}
