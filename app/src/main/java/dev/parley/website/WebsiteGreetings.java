package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The greetings of a website as the administrator sees them.
 *
 * @param name of the website
 * @param greetings the first one that fits is shown
 * @param version goes back with a change, which is refused if somebody else was faster
 */
@Schema(name = "WebsiteGreetings")
public record WebsiteGreetings(
    String key, String name, List<GreetingRule> greetings, int version) {}
