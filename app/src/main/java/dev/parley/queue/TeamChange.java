package dev.parley.queue;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an administrator sets of a team. */
@Schema(name = "TeamChange")
public record TeamChange(@NotNull String name, @NotNull List<@NotNull UUID> agentIds) {

  /** As it is stored: the name as a plain line. */
  TeamChange cleaned() {
    return new TeamChange(QueueChange.line(name), agentIds);
  }

  Map<String, String> details() {
    return Map.of("name", name, "agents", String.valueOf(agentIds.size()));
  }
}
