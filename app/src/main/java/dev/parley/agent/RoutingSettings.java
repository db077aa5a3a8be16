package dev.parley.agent;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What holds for the routing of all chats.
 *
 * @param missedLimit after so many missed offers in a row an agent is paused, to 100; 0 = never
 * @param maxOpenChats the most open chats at once, to 100000; 0 = no limit
 */
@Schema(name = "RoutingSettings")
public record RoutingSettings(int missedLimit, int maxOpenChats) {}
