package dev.parley.flow;

import dev.parley.flow.check.CheckedFlow;
import dev.parley.platform.security.StaffIdentity;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes new versions of flows that passed the check: deployed, remembered and audited in one
 * transaction, one at a time of each flow.
 */
@Component
class FlowDeployer {
  private static final Logger log = LoggerFactory.getLogger(FlowDeployer.class);

  private final DeployedFlows deployed;
  private final FlowVersionRepository versions;
  private final FlowAudit audit;
  private final Clock clock;

  FlowDeployer(
      DeployedFlows deployed, FlowVersionRepository versions, FlowAudit audit, Clock clock) {
    this.deployed = deployed;
    this.versions = versions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public FlowVersion publish(
      StaffIdentity analyst, CheckedFlow model, Origin origin, @Nullable Integer basedOn) {
    versions.lock(model.key());
    requireLatest(model.key(), basedOn);
    return deploy(analyst, model, origin).version();
  }

  @Transactional
  public FlowVersion rollBack(StaffIdentity analyst, CheckedFlow model, Origin origin) {
    versions.lock(model.key());
    var target = Objects.requireNonNull(origin.rolledBackTo());
    deployed
        .latest(model.key())
        .filter(latest -> latest.getVersion() == target)
        .ifPresent(
            latest -> {
              throw new FlowAlreadyLatest(target);
            });
    return deploy(analyst, model, origin).version();
  }

  @Transactional
  public ModelerDeployment deploy(
      StaffIdentity analyst, CheckedFlow model, Origin origin, boolean onlyIfChanged) {
    versions.lock(model.key());
    var same =
        deployed
            .latest(model.key())
            .filter(latest -> onlyIfChanged && deployed.xml(latest).equals(model.xml()));
    if (same.isPresent()) {
      return ModelerDeployment.unchanged(deployed.deployment(same.get()));
    }
    return ModelerDeployment.of(deploy(analyst, model, origin).deployment());
  }

  private void requireLatest(String key, @Nullable Integer basedOn) {
    var latest = deployed.latest(key);
    if (latest.isEmpty() && basedOn != null) {
      throw new FlowNotFound(key);
    }
    latest
        .filter(flow -> !Objects.equals(flow.getVersion(), basedOn))
        .ifPresent(
            flow -> {
              throw new FlowChanged(flow.getVersion());
            });
  }

  private Published deploy(StaffIdentity analyst, CheckedFlow model, Origin origin) {
    var deployment = engineDeployment(model);
    var definition = deployment.getDeployedProcessDefinitions().getFirst();
    // as exact as the database keeps it
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var row = FlowVersionRow.of(definition, origin, analyst, now);
    versions.insert(row);
    audit.published(analyst, row);
    log.info("Flow {} has a new version {} ({})", row.key(), row.version(), row.source());
    return new Published(deployment, FlowCatalogue.version(definition, row, now, 0));
  }

  private DeploymentWithDefinitions engineDeployment(CheckedFlow model) {
    try {
      return deployed.deploy(model.key(), model.xml());
    } catch (ParseException refused) {
      throw new FlowRefused(model.key(), EngineFindings.of(refused));
    }
  }

  private record Published(DeploymentWithDefinitions deployment, FlowVersion version) {}
}
