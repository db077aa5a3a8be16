package dev.parley.queue;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/**
 * A team as the administrator sees it.
 *
 * @param queues the names of the queues that it belongs to
 */
@Schema(name = "TeamSettings")
public record TeamSettings(UUID id, String name, List<UUID> agentIds, List<String> queues) {}
