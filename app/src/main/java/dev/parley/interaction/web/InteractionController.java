package dev.parley.interaction.web;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.InteractionViews;
import dev.parley.interaction.PageCursor;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agent's own interactions; those of others answer like unknown ones. */
@RestController
@RequestMapping("/api/interactions")
class InteractionController {
  private static final int MOST = 100;

  private final InteractionViews views;

  InteractionController(InteractionViews views) {
    this.views = views;
  }

  /** Which of the agent's interactions a list holds. */
  enum Filter {
    open,
    closed
  }

  @GetMapping
  InteractionPage list(
      @RequestParam(defaultValue = "open") Filter state,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit,
      Principal principal) {
    var agent = AgentId.of(principal);
    return switch (state) {
      case open -> new InteractionPage(views.openOf(agent), null);
      case closed -> closed(agent, after, Math.clamp(limit, 1, MOST));
    };
  }

  @GetMapping("/{id}")
  InteractionView get(@PathVariable UUID id, Principal principal) {
    var agent = AgentId.of(principal).value();
    return views
        .forDesktop(new InteractionId(id))
        .filter(view -> agent.equals(view.agentId()))
        .orElseThrow(() -> new InteractionNotFound(new InteractionId(id)));
  }

  private InteractionPage closed(AgentId agent, @Nullable String after, int limit) {
    var cursor = after == null ? null : PageCursor.parse(after);
    return page(views.closedOf(agent, cursor, limit + 1), limit);
  }

  /** One row more than the page was read: it tells whether there is a next page. */
  private static InteractionPage page(List<InteractionView> rows, int limit) {
    if (rows.size() <= limit) {
      return new InteractionPage(rows, null);
    }
    var last = rows.get(limit - 1);
    return new InteractionPage(
        rows.subList(0, limit), new PageCursor(last.startedAt(), last.id()).text());
  }
}
