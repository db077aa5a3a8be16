package dev.parley.supervision;

import dev.parley.interaction.InteractionState;
import dev.parley.interaction.Party;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A running chat on the supervisor's list; no word of what is said in it.
 *
 * @param awaitsAgent whether it waits for an agent: in a queue's line, or while it rings; false of
 *     one that a bot has, or that rests in another step of its flow
 * @param step what its process waits in; null for one that is older than this list
 * @param beside the branches that run beside that step, by name
 * @param stepSince when the process moved last: no two steps look alike
 * @param ringingSince since when it is offered to those who hear it now; null when nobody does
 * @param waitingSince since when the customer waits for an agent (their start, or the end of a
 *     bot's part or of a form), or for the agent's answer; null when nobody waits, as while the
 *     customer is asked to fill in a form
 * @param botName the bot that has the chat just now
 * @param watchers the supervisors who read along now, by name
 */
public record SupervisedInteraction(
    UUID id,
    String websiteKey,
    String websiteName,
    @Nullable String queueName,
    @Nullable String contactName,
    InteractionState state,
    boolean awaitsAgent,
    @Nullable String step,
    List<String> beside,
    @Nullable Instant stepSince,
    @Nullable Instant ringingSince,
    @Nullable UUID agentId,
    @Nullable String agentName,
    @Nullable String botName,
    Instant startedAt,
    @Nullable Instant waitingSince,
    @Nullable Instant lastMessageAt,
    @Nullable Party lastMessageAuthor,
    long lastSeq,
    long lastNoteSeq,
    List<String> tags,
    List<String> watchers) {}
