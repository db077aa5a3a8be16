package dev.parley.disposition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What the dispositions of a place are from now on; those that are not named are deleted.
 *
 * @param revision the one that was read
 */
@Schema(name = "DispositionTreeChange")
public record DispositionTreeChange(
    @NotNull UUID revision, @NotNull List<@Valid @NotNull DispositionLevel> dispositions) {

  List<DispositionLevel> cleaned() {
    return dispositions.stream().map(DispositionLevel::cleaned).toList();
  }
}
