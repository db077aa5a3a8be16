package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * How an administrator wants a website's pages to greet.
 *
 * @param greetings all of them, in their order
 * @param version the one that was read
 */
@Schema(name = "WebsiteGreetingsChange")
public record WebsiteGreetingsChange(
    @NotNull List<@NotNull @Valid GreetingRule> greetings, @NotNull Integer version) {}
