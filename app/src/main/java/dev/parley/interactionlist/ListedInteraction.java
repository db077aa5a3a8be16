package dev.parley.interactionlist;

import dev.parley.interaction.CloseCause;
import dev.parley.interaction.InteractionState;
import dev.parley.interaction.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the interactions list.
 *
 * @param agentName who handles it or handled it last
 * @param wrapUpUntil when the wrap-up ends by itself; null unless it is being wrapped up
 * @param disposition what it came to, as it was called then
 * @param dispositionMissing whether the wrap-up ended without the disposition that was demanded
 * @param unread the customer's messages that its agent has not seen
 * @param markedUnread its agent should look at it, although nobody has written anything new
 * @param watchers who of the supervisors reads along, the first one first
 */
public record ListedInteraction(
    UUID id,
    String websiteKey,
    String websiteName,
    @Nullable String queueName,
    @Nullable String contactName,
    @Nullable UUID agentId,
    @Nullable String agentName,
    InteractionState state,
    Instant startedAt,
    @Nullable Instant lastMessageAt,
    @Nullable Party closedBy,
    @Nullable CloseCause closeCause,
    @Nullable Instant wrapUpUntil,
    @Nullable String disposition,
    boolean dispositionMissing,
    long unread,
    boolean markedUnread,
    List<String> tags,
    List<String> watchers) {}
