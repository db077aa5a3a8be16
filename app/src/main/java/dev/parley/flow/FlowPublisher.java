package dev.parley.flow;

import dev.parley.flow.check.CheckedFlow;
import dev.parley.platform.security.StaffIdentity;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Publishes routing flows that pass the check; what does not is refused, and that is audited. */
@Service
public class FlowPublisher {
  private final FlowChecker checker;
  private final FlowCatalogue flows;
  private final FlowDeployer deployer;
  private final FlowAudit audit;

  FlowPublisher(FlowChecker checker, FlowCatalogue flows, FlowDeployer deployer, FlowAudit audit) {
    this.checker = checker;
    this.flows = flows;
    this.deployer = deployer;
    this.audit = audit;
  }

  /**
   * Publishes the model as the next version of the flow.
   *
   * @param basedOn the version that was changed; null for a new flow
   */
  public FlowVersion publish(
      StaffIdentity analyst,
      String key,
      String xml,
      @Nullable String comment,
      @Nullable Integer basedOn) {
    var origin = Origin.desktop(FlowComment.of(comment));
    return audited(
        analyst,
        () -> deployer.publish(analyst, safe(key, checker.check(xml, key)), origin, basedOn));
  }

  /** Publishes the model of an earlier version again. */
  public FlowVersion rollBack(
      StaffIdentity analyst, String key, int version, @Nullable String comment) {
    var origin = Origin.rollBack(FlowComment.optional(comment), version);
    var model = flows.model(key, version);
    return audited(
        analyst,
        () -> deployer.rollBack(analyst, safe(key, checker.check(model.xml(), key)), origin));
  }

  /**
   * Publishes what the desktop modeler sends, whatever the latest version is.
   *
   * @param onlyIfChanged no new version if the latest one has the same model
   */
  public ModelerDeployment deploy(
      StaffIdentity analyst, ModelFile file, @Nullable String comment, boolean onlyIfChanged) {
    var origin = Origin.modeler(FlowComment.of(comment));
    return audited(
        analyst,
        () ->
            deployer.deploy(
                analyst, safe(file.name(), checker.check(file.content())), origin, onlyIfChanged));
  }

  private <T> T audited(StaffIdentity analyst, Supplier<T> publishing) {
    try {
      return publishing.get();
    } catch (FlowRefused refused) {
      audit.refused(analyst, refused);
      throw refused;
    }
  }

  private static CheckedFlow safe(String file, CheckedFlow model) {
    if (!model.findings().isEmpty()) {
      throw new FlowRefused(file, model.findings());
    }
    return model;
  }
}
