package dev.parley.interaction.web;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionTags;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.TagChange;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tags of a chat; a tag is somebody's text, and so in no address. */
@RestController
@RequestMapping("/api/interactions/{id}")
class TagController {
  private final InteractionTags tags;

  TagController(InteractionTags tags) {
    this.tags = tags;
  }

  @PostMapping("/tags")
  InteractionView change(
      @PathVariable UUID id, @Valid @RequestBody TagChange change, Authentication caller) {
    return tags.change(staff(caller), new InteractionId(id), change);
  }

  @GetMapping("/known-tags")
  List<String> known(@PathVariable UUID id, Authentication caller) {
    return tags.known(staff(caller), new InteractionId(id));
  }

  private static StaffIdentity staff(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
