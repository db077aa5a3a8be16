package dev.parley.eventlog;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the event log as a supervisor reads it.
 *
 * @param details what is special to the kind: codes, ids and times
 */
@Schema(name = "RoutingEvent")
public record RoutingEventView(
    long id,
    Instant at,
    RoutingEventKind kind,
    @Nullable UUID agentId,
    @Nullable String agentName,
    @Nullable UUID queueId,
    @Nullable String queueName,
    Map<String, Object> details) {}
