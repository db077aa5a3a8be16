package dev.parley.interaction;

import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes to the tags of a chat and what goes; the other tags stay as they are.
 *
 * @param add one that is there already, in whatever case, is not added again
 * @param remove one that is not there is nothing
 */
public record TagChange(
    @MayBeAbsent @Nullable @Size(max = 20) List<@NotNull String> add,
    @MayBeAbsent @Nullable @Size(max = 20) List<@NotNull String> remove) {

  List<String> added() {
    return add == null ? List.of() : add;
  }

  List<String> removed() {
    return remove == null ? List.of() : remove;
  }

  /** Says nothing of the tags. */
  @Override
  public String toString() {
    return "TagChange[%d added, %d removed]".formatted(added().size(), removed().size());
  }
}
