package dev.parley.flow.web;

import dev.parley.flow.Flow;
import dev.parley.flow.FlowCatalogue;
import dev.parley.flow.FlowCheck;
import dev.parley.flow.FlowChecker;
import dev.parley.flow.FlowModel;
import dev.parley.flow.FlowPublisher;
import dev.parley.flow.FlowTemplates;
import dev.parley.flow.FlowVersion;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The analyst's routing flows. */
@RestController
@RequestMapping("/api/flows")
class FlowController {
  private final FlowCatalogue flows;
  private final FlowChecker checker;
  private final FlowPublisher publisher;
  private final FlowTemplates templates;

  FlowController(
      FlowCatalogue flows, FlowChecker checker, FlowPublisher publisher, FlowTemplates templates) {
    this.flows = flows;
    this.checker = checker;
    this.publisher = publisher;
    this.templates = templates;
  }

  @GetMapping
  List<Flow> flows() {
    return flows.flows();
  }

  /** The element templates of the desktop modeler's schema, with the queues as they are now. */
  @GetMapping("/templates")
  List<Map<String, Object>> templates() {
    return templates.all();
  }

  @PostMapping("/check")
  FlowCheck check(@Valid @RequestBody CheckFlow model) {
    return checker.check(model.xml());
  }

  @GetMapping("/{key}/versions")
  List<FlowVersion> versions(@PathVariable String key) {
    return flows.versions(key);
  }

  @GetMapping("/{key}/versions/{version}")
  FlowModel model(@PathVariable String key, @PathVariable int version) {
    return flows.model(key, version);
  }

  @PostMapping("/{key}/versions")
  @ResponseStatus(HttpStatus.CREATED)
  FlowVersion publish(
      @PathVariable String key,
      @Valid @RequestBody PublishFlow request,
      Authentication authentication) {
    var analyst = StaffIdentity.of(authentication).orElseThrow();
    return publisher.publish(analyst, key, request.xml(), request.comment(), request.basedOn());
  }

  @PostMapping("/{key}/roll-back")
  @ResponseStatus(HttpStatus.CREATED)
  FlowVersion rollBack(
      @PathVariable String key,
      @Valid @RequestBody RollBackFlow request,
      Authentication authentication) {
    var analyst = StaffIdentity.of(authentication).orElseThrow();
    return publisher.rollBack(analyst, key, request.version(), request.comment());
  }
}
