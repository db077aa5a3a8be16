package dev.parley.interaction;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the customer's page shows of its interaction.
 *
 * @param agentAlias the public name of who handles it
 * @param agentAway whether no window of that agent is there just now
 * @param botName the bot that answers just now; null for everybody else
 * @param form what the customer is asked to fill in just now; null when nothing is
 * @param queuePosition 1 = next; null when not waiting
 * @param lastSeq the highest message number so far
 * @param closeCause why the system closed it; null for everybody else
 * @param transcriptAllowed whether the customer may download the chat
 * @param transcriptMail how it stands with the last mail of it; null if the website sends none
 * @param ratingForm the form that asks for a rating just now; null when none is asked for
 * @param agentReceivedSeq up to here the agent's desktop holds every message
 */
@Schema(name = "CustomerInteraction")
public record CustomerInteractionView(
    UUID interactionId,
    InteractionState state,
    @Nullable String agentAlias,
    boolean agentAway,
    @Nullable String botName,
    @Nullable CustomerForm form,
    @Nullable Integer queuePosition,
    @Nullable Long estimatedWaitSeconds,
    long lastSeq,
    long agentReceivedSeq,
    long agentReadSeq,
    @Nullable Party closedBy,
    @Nullable CloseCause closeCause,
    boolean transcriptAllowed,
    @Nullable TranscriptMailState transcriptMail,
    @Nullable Map<String, Object> ratingForm) {}
