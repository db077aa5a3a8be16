package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** All words by which a website's pages may ask for a queue from now on. */
@Schema(name = "WebsiteQueueHintsChange")
public record WebsiteQueueHintsChange(@NotNull List<@NotNull @Valid QueueHint> hints) {}
