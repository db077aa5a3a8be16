package dev.parley.interaction.web;

import dev.parley.interaction.InteractionView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param next give it as {@code after} for the next page; null at the end
 */
record InteractionPage(List<InteractionView> interactions, @Nullable String next) {}
