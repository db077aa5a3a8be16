package dev.parley.message.web;

import dev.parley.message.MentionPage;
import dev.parley.message.MentionService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The notes that mention the caller. */
@RestController
@RequestMapping("/api/me/mentions")
class MentionController {
  private final MentionService mentions;

  MentionController(MentionService mentions) {
    this.mentions = mentions;
  }

  /** What the caller has looked at. */
  record SeenMentions(@NotNull @Size(max = 100) List<UUID> ids) {}

  @GetMapping
  MentionPage newest(@RequestParam(defaultValue = "50") int limit, Principal caller) {
    return mentions.of(idOf(caller), limit);
  }

  /** Again is harmless; those of others are passed over. */
  @PostMapping("/seen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void seen(@Valid @RequestBody SeenMentions seen, Principal caller) {
    mentions.see(idOf(caller), seen.ids());
  }

  private static UUID idOf(Principal caller) {
    return UUID.fromString(caller.getName());
  }
}
