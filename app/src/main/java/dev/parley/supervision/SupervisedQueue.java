package dev.parley.supervision;

import dev.parley.queue.QueueStrategy;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A queue as a supervisor sees it.
 *
 * @param waiting the chats in its line, also those that are being offered
 * @param longestWaitSince when the first of them came; null if none waits
 * @param agentsAvailable those who could be asked now
 * @param agents all who belong to it, directly or by a team
 */
@Schema(name = "SupervisedQueue")
public record SupervisedQueue(
    UUID id,
    String name,
    int weight,
    QueueStrategy strategy,
    int waiting,
    @Nullable Instant longestWaitSince,
    int agentsAvailable,
    int agents) {}
