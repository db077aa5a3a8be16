package dev.parley.flow.web;

import jakarta.validation.constraints.NotNull;

/** A model to be checked and not stored. */
record CheckFlow(@NotNull String xml) {}
