package dev.parley.flow.web;

import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A model to become the next version of a flow.
 *
 * @param comment what has changed and why
 * @param basedOn the version that was changed; null for a new flow
 */
record PublishFlow(
    @NotNull String xml, @Nullable String comment, @MayBeAbsent @Nullable Integer basedOn) {}
