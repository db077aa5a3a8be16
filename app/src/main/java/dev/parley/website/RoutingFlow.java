package dev.parley.website;

import io.swagger.v3.oas.annotations.media.Schema;

/** A process that can route the chats of a website. */
@Schema(name = "RoutingFlow")
public record RoutingFlow(String key, String name) {}
