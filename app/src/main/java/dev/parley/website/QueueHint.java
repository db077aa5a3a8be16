package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A word by which a page asks for a queue.
 *
 * @param hint 1 to 40 small letters, digits and hyphens
 */
@Schema(name = "QueueHint")
public record QueueHint(@NotNull String hint, @NotNull UUID queueId) {
  public QueueHint {
    hint = hint == null ? "" : hint.strip();
  }
}
