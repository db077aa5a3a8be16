package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * How an administrator wants a website's chat to look.
 *
 * @param version the one that was read
 */
@Schema(name = "WebsiteLookChange")
public record WebsiteLookChange(@NotNull @Valid WebsiteLook look, @NotNull Integer version) {}
