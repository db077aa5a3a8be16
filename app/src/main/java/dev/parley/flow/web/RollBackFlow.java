package dev.parley.flow.web;

import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** The version whose model is to become the next version. */
record RollBackFlow(@NotNull Integer version, @MayBeAbsent @Nullable String comment) {}
