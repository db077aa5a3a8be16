package dev.parley.flow;

import dev.parley.platform.security.StaffIdentity;
import java.time.Instant;
import java.util.UUID;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;

/** Who published a version, and why. */
record FlowVersionRow(
    String processDefinitionId,
    String key,
    int version,
    @Nullable String comment,
    UUID publishedBy,
    String publishedByName,
    Instant publishedAt,
    FlowSource source,
    @Nullable Integer rolledBackTo) {

  static FlowVersionRow of(
      ProcessDefinition definition, Origin origin, StaffIdentity analyst, Instant now) {
    return new FlowVersionRow(
        definition.getId(),
        definition.getKey(),
        definition.getVersion(),
        origin.comment(),
        analyst.id(),
        analyst.name(),
        now,
        origin.source(),
        origin.rolledBackTo());
  }
}
