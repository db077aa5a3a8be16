package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of files before it sends one.
 *
 * @param accept media types and extensions with commas between them, as a file chooser takes them
 */
@Schema(name = "AttachmentLimits")
public record AttachmentLimits(long maxBytes, String accept) {
  /** Null if no file is taken at all. */
  public static @Nullable AttachmentLimits of(AttachmentSettings settings) {
    return settings.enabled() && !settings.groups().isEmpty()
        ? new AttachmentLimits(
            settings.maxBytes(),
            settings.groups().stream()
                .flatMap(AttachmentGroup::accept)
                .collect(Collectors.joining(",")))
        : null;
  }
}
