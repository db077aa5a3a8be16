package dev.parley.customerjourney.web;

import dev.parley.customerjourney.ChatPaths;
import dev.parley.interaction.InteractionId;
import dev.parley.platform.engine.ProcessModel;
import dev.parley.platform.engine.ProcessPath;
import dev.parley.platform.security.StaffIdentity;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way that a chat has taken through its flow, and the diagrams to draw it on. */
@RestController
@RequestMapping("/api/interactions/{id}")
class ChatProcessController {
  private final ChatPaths paths;

  ChatProcessController(ChatPaths paths) {
    this.paths = paths;
  }

  @GetMapping("/process")
  ProcessPath process(@PathVariable UUID id, Authentication caller) {
    return paths.of(staff(caller), new InteractionId(id));
  }

  /** A definition never changes. */
  @GetMapping("/process-definitions/{definition}")
  ResponseEntity<ProcessModel> model(
      @PathVariable UUID id, @PathVariable String definition, Authentication caller) {
    var model = paths.model(staff(caller), new InteractionId(id), definition);
    var kept = CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable();
    return ResponseEntity.ok().cacheControl(kept).body(model);
  }

  private static StaffIdentity staff(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
