package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How an administrator wants the words by which a website's pages may ask for a queue.
 *
 * @param hints all of them
 * @param before those that were read, by their words
 */
@Schema(name = "WebsiteQueueHintsChange")
public record WebsiteQueueHintsChange(
    @NotNull List<@NotNull @Valid QueueHint> hints, @NotNull List<@NotNull QueueHint> before) {}
