package dev.parley.webhook.web;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.webhook.Webhook;
import dev.parley.webhook.WebhookChange;
import dev.parley.webhook.WebhookService;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's webhooks. */
@RestController
@RequestMapping("/api/settings/webhooks")
class WebhookController {
  private final WebhookService webhooks;

  WebhookController(WebhookService webhooks) {
    this.webhooks = webhooks;
  }

  @GetMapping
  List<Webhook> all() {
    return webhooks.all();
  }

  @PutMapping("/{key}")
  Webhook put(
      @PathVariable String key,
      @Valid @RequestBody WebhookChange change,
      Authentication administrator) {
    return webhooks.put(StaffIdentity.of(administrator).orElseThrow(), key, change);
  }

  @DeleteMapping("/{key}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String key, Authentication administrator) {
    webhooks.delete(StaffIdentity.of(administrator).orElseThrow(), key);
  }
}
