package dev.parley.supervision.web;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.InteractionViews;
import dev.parley.platform.engine.ProcessModel;
import dev.parley.platform.engine.ProcessModels;
import dev.parley.platform.engine.ProcessPath;
import dev.parley.platform.engine.ProcessPaths;
import dev.parley.supervision.OfferEnds;
import dev.parley.supervision.ProcessModelNotFound;
import dev.parley.supervision.RunningInteractions;
import dev.parley.supervision.SupervisionList;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a supervisor sees of every chat without reading it. */
@RestController
@RequestMapping("/api/supervision")
class SupervisionController {
  private final RunningInteractions running;
  private final InteractionViews interactions;
  private final ProcessPaths paths;
  private final OfferEnds offerEnds;
  private final ProcessModels models;

  SupervisionController(
      RunningInteractions running,
      InteractionViews interactions,
      ProcessPaths paths,
      OfferEnds offerEnds,
      ProcessModels models) {
    this.running = running;
    this.interactions = interactions;
    this.paths = paths;
    this.offerEnds = offerEnds;
    this.models = models;
  }

  @GetMapping("/interactions")
  SupervisionList list() {
    return running.read();
  }

  /** Running or closed. */
  @GetMapping("/interactions/{id}")
  InteractionView get(@PathVariable UUID id) {
    var interaction = new InteractionId(id);
    return interactions
        .forDesktop(interaction)
        .orElseThrow(() -> new InteractionNotFound(interaction));
  }

  @GetMapping("/interactions/{id}/process")
  ProcessPath process(@PathVariable UUID id) {
    return offerEnds.on(paths.of(new InteractionId(get(id).id()).businessKey()), id);
  }

  /** A definition never changes. */
  @GetMapping("/process-definitions/{id}")
  ResponseEntity<ProcessModel> model(@PathVariable String id) {
    var model = models.find(id).orElseThrow(ProcessModelNotFound::new);
    var kept = CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable();
    return ResponseEntity.ok().cacheControl(kept).body(model);
  }
}
