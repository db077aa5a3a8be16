package dev.parley.agent;

/** Who answers chats: the name colleagues see, the alias customers see, how many chats at once. */
public record Agent(AgentId id, String name, String alias, int capacity) {}
