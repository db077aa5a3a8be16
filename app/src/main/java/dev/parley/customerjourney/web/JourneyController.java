package dev.parley.customerjourney.web;

import dev.parley.customerjourney.CustomerJourney;
import dev.parley.customerjourney.JourneyFilter;
import dev.parley.customerjourney.JourneyPage;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.PageCursor;
import dev.parley.message.MessagePage;
import dev.parley.message.MessagePages;
import dev.parley.platform.security.StaffIdentity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The interactions of a chat's contact, to read. The chat must be the agent's own; the others need
 * not be.
 */
@RestController
@RequestMapping("/api/interactions/{id}/journey")
class JourneyController {
  private static final int MOST = 100;

  private final CustomerJourney journey;
  private final MessagePages messages;

  JourneyController(CustomerJourney journey, MessagePages messages) {
    this.journey = journey;
    this.messages = messages;
  }

  @GetMapping
  JourneyPage page(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Instant from,
      @RequestParam(required = false) @Nullable Instant until,
      @RequestParam(required = false) @Nullable String website,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "20") int limit,
      Authentication caller) {
    var cursor = after == null ? null : PageCursor.parse(after);
    var filter = new JourneyFilter(from, until, website);
    var most = Math.clamp(limit, 1, MOST);
    return journey.page(staff(caller), new InteractionId(id), filter, cursor, most);
  }

  @GetMapping("/{other}")
  InteractionView get(@PathVariable UUID id, @PathVariable UUID other, Authentication caller) {
    return journey.get(staff(caller), new InteractionId(id), new InteractionId(other));
  }

  @GetMapping("/{other}/messages")
  MessagePage messages(
      @PathVariable UUID id,
      @PathVariable UUID other,
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "200") int limit,
      Authentication caller) {
    var found = get(id, other, caller);
    return messages.after(new InteractionId(found.id()), after, limit);
  }

  private static StaffIdentity staff(Authentication caller) {
    return StaffIdentity.of(caller).orElseThrow();
  }
}
