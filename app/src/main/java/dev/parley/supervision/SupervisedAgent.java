package dev.parley.supervision;

import dev.parley.agent.PresenceCause;
import dev.parley.agent.PresenceState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent as a supervisor sees them.
 *
 * @param since when the state began
 * @param goneSince since when they have no window; null while they have one
 * @param load conversations, chats being wrapped up and pending offers
 * @param missedInARow offers left unanswered since the last answer
 * @param queues by name, directly or by a team
 */
@Schema(name = "SupervisedAgent")
public record SupervisedAgent(
    UUID id,
    String name,
    PresenceState state,
    @Nullable String reason,
    PresenceCause cause,
    @Nullable Instant since,
    @Nullable Instant goneSince,
    int load,
    int capacity,
    int missedInARow,
    List<String> queues) {}
