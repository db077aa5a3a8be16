package dev.parley.queue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A queue as the administrator sees it; units and limits as in {@link QueueChange}.
 *
 * @param agents how many agents belong to it, directly or by a team
 */
@Schema(name = "QueueSettings")
public record QueueSettings(
    UUID id,
    String name,
    QueueStrategy strategy,
    int offerTimeoutSeconds,
    int queueTimeoutSeconds,
    int weight,
    int wrapUpSeconds,
    @Nullable Integer skillsRelaxedAfterSeconds,
    List<String> rejectReasons,
    boolean rejectReasonRequired,
    List<QueueMember> members,
    List<UUID> teamIds,
    int agents) {}
