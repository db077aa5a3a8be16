package dev.parley.queue;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agent who belongs to a queue directly.
 *
 * @param capacity the most chats of this queue at once, 1 to 100; null = only the agent's own limit
 */
@Schema(name = "QueueMember")
public record QueueMember(@NotNull UUID agentId, @MayBeAbsent @Nullable Integer capacity) {}
