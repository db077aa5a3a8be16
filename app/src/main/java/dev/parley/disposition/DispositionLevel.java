package dev.parley.disposition;

import dev.parley.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A disposition, and those it divides into. Only one that divides no further can be chosen.
 *
 * @param id made by whoever adds it; it stays when the disposition is renamed or moved
 * @param below in the order in which agents see them; empty for one that can be chosen
 */
@Schema(name = "DispositionLevel")
public record DispositionLevel(
    @NotNull UUID id, @NotNull String name, @NotNull List<@Valid @NotNull DispositionLevel> below) {

  /** With each name as one line of plain text. */
  DispositionLevel cleaned() {
    var line = PlainText.cleanLine(name, DispositionRules.LONGEST_NAME + 1);
    return new DispositionLevel(
        id, line == null ? "" : line, below.stream().map(DispositionLevel::cleaned).toList());
  }
}
