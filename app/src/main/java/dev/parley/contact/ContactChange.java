package dev.parley.contact;

import dev.parley.platform.api.MayBeAbsent;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a contact shall be; null or blank is nothing.
 *
 * @param custom the values of the list's fields, by the field's id
 * @param version the one that was read
 */
public record ContactChange(
    @MayBeAbsent @Nullable String name,
    @MayBeAbsent @Nullable String email,
    @MayBeAbsent @Nullable String phone,
    @MayBeAbsent @Nullable String language,
    @MayBeAbsent @Nullable String notes,
    @NotNull Map<String, @Nullable String> custom,
    @NotNull Integer version) {}
