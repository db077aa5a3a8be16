package dev.parley.agent.web;

import dev.parley.agent.PresenceState;
import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** What an agent chooses to be; a pause needs a reason. */
record PresenceChoice(@NotNull PresenceState state, @MayBeAbsent @Nullable String reason) {}
