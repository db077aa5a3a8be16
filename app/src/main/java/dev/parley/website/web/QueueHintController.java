package dev.parley.website.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.QueueHints;
import dev.parley.website.WebsiteQueueHints;
import dev.parley.website.WebsiteQueueHintsChange;
import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** By which words a website's pages may ask for a queue. */
@RestController
@RequestMapping("/api/settings/websites/{key}/queue-hints")
class QueueHintController {
  private final QueueHints hints;

  QueueHintController(QueueHints hints) {
    this.hints = hints;
  }

  @GetMapping
  WebsiteQueueHints hints(@PathVariable String key) {
    return hints.get(key);
  }

  @PutMapping
  WebsiteQueueHints change(
      @PathVariable String key,
      @Valid @RequestBody WebsiteQueueHintsChange change,
      Authentication administrator) {
    return hints.change(StaffIdentity.of(administrator).orElseThrow(), key, change);
  }
}
