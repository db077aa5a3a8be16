package dev.parley.audit.web;

import dev.parley.audit.AuditLog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The administrator reads what the staff did. */
@RestController
@RequestMapping("/api/settings/audit")
class AuditController {
  private static final int MOST = 100;

  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  /** One row more than the page is read: it tells whether there is a next page. */
  @GetMapping
  AuditPage page(
      @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
      @RequestParam(defaultValue = "50") int limit) {
    var most = Math.clamp(limit, 1, MOST);
    var rows = log.before(before, most + 1);
    return rows.size() <= most
        ? new AuditPage(rows, null)
        : new AuditPage(rows.subList(0, most), rows.get(most - 1).id());
  }
}
