package dev.parley.flow.web;

import dev.parley.flow.CommentRequired;
import dev.parley.flow.FlowPublisher;
import dev.parley.flow.FlowRefused;
import dev.parley.platform.security.StaffIdentity;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartRequest;

/**
 * As much of the engine's REST API as the desktop modeler's deploy button needs, in its shapes: the
 * version, a look whether anybody is there, and the deployment of one diagram.
 */
@Hidden
@RestController
@RequestMapping("/engine-rest")
class EngineRestController {
  private final FlowPublisher publisher;

  EngineRestController(FlowPublisher publisher) {
    this.publisher = publisher;
  }

  @GetMapping("/version")
  Map<String, String> version() {
    return Map.of("version", ProcessEngine.class.getPackage().getImplementationVersion());
  }

  /** The modeler asks for no deployments at all, to see whether it may. */
  @GetMapping("/deployment")
  List<Object> deployments() {
    return List.of();
  }

  @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  DeploymentAnswer deploy(
      @RequestParam("deployment-name") String name,
      @RequestParam(name = "deployment-source", required = false) @Nullable String source,
      @RequestParam(name = "enable-duplicate-filtering", defaultValue = "false")
          boolean onlyIfChanged,
      @RequestParam(name = "tenant-id", required = false) @Nullable String tenant,
      MultipartRequest request,
      Authentication authentication)
      throws IOException {
    var analyst = StaffIdentity.of(authentication).orElseThrow();
    var file = DeployedFiles.theDiagram(request.getMultiFileMap(), tenant);
    var made = publisher.deploy(analyst, file, name, onlyIfChanged);
    return DeploymentAnswer.of(made, name, source);
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  RefusalAnswer refused(FlowRefused refused) {
    return RefusalAnswer.of(refused.file(), refused.findings());
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  RefusalAnswer refused(DeploymentRefused refused) {
    return RefusalAnswer.of(refused.reason());
  }

  @ExceptionHandler
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  RefusalAnswer refused(CommentRequired refused) {
    return RefusalAnswer.of("The deployment needs a name: " + refused.detail());
  }
}
