package dev.parley.webhook;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the webhooks; every change is in the audit log, no secret is. */
@Service
@EnableConfigurationProperties(WebhookProperties.class)
public class WebhookService {
  private final WebhookRepository webhooks;
  private final WebhookProperties properties;
  private final AuditLog audit;

  WebhookService(WebhookRepository webhooks, WebhookProperties properties, AuditLog audit) {
    this.webhooks = webhooks;
    this.properties = properties;
    this.audit = audit;
  }

  /** In the order of their names. */
  public List<Webhook> all() {
    return webhooks.all();
  }

  /**
   * Makes the webhook, or changes the one with this key.
   *
   * @throws WebhookInvalid with what is wrong by field
   */
  @Transactional
  public Webhook put(StaffIdentity actor, String key, WebhookChange change) {
    var isNew = webhooks.find(key).isEmpty();
    var problems = WebhookRules.problems(key, change, isNew, properties.allowPrivate());
    if (!problems.isEmpty()) {
      throw new WebhookInvalid(problems);
    }
    var webhook = new Webhook(key, change.name(), change.url(), change.timeLimitSeconds());
    if (isNew) {
      webhooks.insert(webhook, Objects.requireNonNull(change.secret()));
    } else {
      webhooks.update(webhook, change.secret());
    }
    audit.record(actor, "webhook.changed", key, Map.of("name", change.name(), "url", change.url()));
    return webhook;
  }

  /**
   * Flows that name it get {@code failed} as its outcome from then on.
   *
   * @throws WebhookNotFound if there is none
   */
  @Transactional
  public void delete(StaffIdentity actor, String key) {
    if (!webhooks.delete(key)) {
      throw new WebhookNotFound();
    }
    audit.record(actor, "webhook.deleted", key, Map.of());
  }
}
