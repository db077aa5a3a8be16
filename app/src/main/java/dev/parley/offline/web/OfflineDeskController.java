package dev.parley.offline.web;

import dev.parley.interaction.PageCursor;
import dev.parley.offline.OfflineMessageState;
import dev.parley.offline.OfflineMessageView;
import dev.parley.offline.OfflineMessages;
import dev.parley.platform.security.StaffIdentity;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Supervisors read offline messages and say which are done. */
@RestController
@RequestMapping("/api/supervision/offline-messages")
class OfflineDeskController {
  private static final int MOST = 100;

  private final OfflineMessages messages;

  OfflineDeskController(OfflineMessages messages) {
    this.messages = messages;
  }

  /** Which offline messages a list holds. */
  enum Filter {
    open,
    done
  }

  @GetMapping
  OfflineMessagePage list(
      @RequestParam(defaultValue = "open") Filter state,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "50") int limit) {
    var wanted = state == Filter.open ? OfflineMessageState.OPEN : OfflineMessageState.DONE;
    var cursor = after == null ? null : PageCursor.parse(after);
    var most = Math.clamp(limit, 1, MOST);
    return page(messages.list(wanted, cursor, most + 1), most);
  }

  @PostMapping("/{id}/done")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void finish(@PathVariable UUID id, Authentication caller) {
    messages.finish(id, StaffIdentity.of(caller).orElseThrow());
  }

  /** One row more than the page was read: it tells whether there is a next page. */
  private static OfflineMessagePage page(List<OfflineMessageView> rows, int limit) {
    if (rows.size() <= limit) {
      return new OfflineMessagePage(rows, null);
    }
    var last = rows.get(limit - 1);
    return new OfflineMessagePage(
        rows.subList(0, limit), new PageCursor(last.createdAt(), last.id()).text());
  }
}
