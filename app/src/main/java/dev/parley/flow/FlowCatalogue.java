package dev.parley.flow;

import dev.parley.website.WebsiteService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the routing flows, their versions and models. */
@Service
public class FlowCatalogue {
  private final DeployedFlows deployed;
  private final FlowVersionRepository published;
  private final WebsiteService websites;

  FlowCatalogue(DeployedFlows deployed, FlowVersionRepository published, WebsiteService websites) {
    this.deployed = deployed;
    this.published = published;
    this.websites = websites;
  }

  /** All flows, by key. */
  public List<Flow> flows() {
    var rows = published.latest();
    var made = deployed.deploymentTimes();
    var routed = websites.keysByRoutingFlow();
    return deployed.latest().stream()
        .map(flow -> flow(flow, rows.get(flow.getId()), made, routed))
        .toList();
  }

  /** The versions of a flow, the newest first; {@link FlowNotFound} if there is none. */
  public List<FlowVersion> versions(String key) {
    var versions = deployed.versions(key);
    if (versions.isEmpty()) {
      throw new FlowNotFound(key);
    }
    var rows = published.ofFlow(key);
    var made = deployed.deploymentTimes();
    var running = deployed.running();
    return versions.stream()
        .map(
            version ->
                version(
                    version,
                    rows.get(version.getId()),
                    made.get(version.getDeploymentId()),
                    running.getOrDefault(version.getId(), 0)))
        .toList();
  }

  /** The model of one version; {@link FlowNotFound} if there is none. */
  public FlowModel model(String key, int version) {
    var found = deployed.version(key, version).orElseThrow(() -> new FlowNotFound(key, version));
    return new FlowModel(key, version, name(found), deployed.xml(found));
  }

  private static Flow flow(
      ProcessDefinition flow,
      @Nullable FlowVersionRow row,
      Map<String, Instant> made,
      Map<String, List<String>> routed) {
    return new Flow(
        flow.getKey(),
        name(flow),
        flow.getVersion(),
        row == null ? Objects.requireNonNull(made.get(flow.getDeploymentId())) : row.publishedAt(),
        row == null ? null : row.publishedByName(),
        row == null ? null : row.comment(),
        routed.getOrDefault(flow.getKey(), List.of()));
  }

  static FlowVersion version(
      ProcessDefinition version,
      @Nullable FlowVersionRow row,
      @Nullable Instant made,
      int running) {
    if (row == null) {
      return new FlowVersion(
          version.getVersion(),
          name(version),
          Objects.requireNonNull(made),
          null,
          null,
          FlowSource.SHIPPED,
          null,
          running);
    }
    return new FlowVersion(
        version.getVersion(),
        name(version),
        row.publishedAt(),
        row.publishedByName(),
        row.comment(),
        row.source(),
        row.rolledBackTo(),
        running);
  }

  static String name(ProcessDefinition flow) {
    return Optional.ofNullable(flow.getName()).orElse(flow.getKey());
  }
}
