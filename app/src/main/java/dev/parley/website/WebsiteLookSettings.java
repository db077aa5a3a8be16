package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The look of a website as the administrator sees it.
 *
 * @param name of the website
 * @param version goes back with a change, which is refused if somebody else was faster
 */
@Schema(name = "WebsiteLookSettings")
public record WebsiteLookSettings(String key, String name, WebsiteLook look, int version) {}
