package dev.parley.webhook;

import dev.parley.platform.api.MayBeAbsent;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What the administrator sets of a webhook.
 *
 * @param secret which calls are signed with, 16 to 200 characters; absent keeps the one there is
 */
@Schema(name = "WebhookChange")
public record WebhookChange(
    @NotNull String name,
    @NotNull String url,
    int timeLimitSeconds,
    @MayBeAbsent @Nullable String secret) {

  public WebhookChange {
    name = name == null ? "" : name.strip();
    url = url == null ? "" : url.strip();
    secret = secret == null || secret.isEmpty() ? null : secret;
  }

  @Override
  public String toString() {
    return "WebhookChange[name=%s, url=%s]".formatted(name, url);
  }
}
