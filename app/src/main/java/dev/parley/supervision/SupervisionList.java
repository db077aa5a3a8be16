package dev.parley.supervision;

import java.time.Instant;
import java.util.List;

/**
 * All running chats, the oldest first.
 *
 * @param at when this was read, by the database's clock: of two tellings the later one holds
 */
public record SupervisionList(Instant at, List<SupervisedInteraction> interactions) {}
