package dev.parley.agent.web;

import dev.parley.agent.Presence;
import java.util.List;

/** Who is logged in, as the desktop needs it; without the role of an agent the capacity is 0. */
record Me(
    String agentId,
    String name,
    String alias,
    List<String> roles,
    int capacity,
    Presence presence) {}
