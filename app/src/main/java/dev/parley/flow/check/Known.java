package dev.parley.flow.check;

import java.util.Set;

/**
 * What there is beside the flow that its steps may name.
 *
 * @param queues ids
 * @param agents ids
 * @param webhooks keys
 * @param bots keys
 */
public record Known(
    Set<String> queues, Set<String> agents, Set<String> webhooks, Set<String> bots) {}
