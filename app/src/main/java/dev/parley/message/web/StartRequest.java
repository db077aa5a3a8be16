package dev.parley.message.web;

import dev.parley.interaction.StartInteraction;
import dev.parley.platform.api.MayBeAbsent;
import dev.parley.platform.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's first words.
 *
 * @param idempotencyKey made once by the page for this chat
 * @param pageUrl where the customer was; kept if it is an http(s) address of up to 2,000 characters
 */
record StartRequest(
    @NotNull UUID idempotencyKey,
    @MayBeAbsent @Nullable Form form,
    @MayBeAbsent @Nullable String pageUrl,
    @NotNull @Valid SendMessage message) {
  private static final int NAME_LIMIT = 80;
  private static final int URL_LIMIT = 2000;

  /** What the customer says of themselves; the name is cut to 80 characters. */
  record Form(@MayBeAbsent @Nullable String name) {}

  StartInteraction on(String websiteKey) {
    return new StartInteraction(
        websiteKey,
        idempotencyKey,
        form == null ? null : PlainText.cleanLine(form.name(), NAME_LIMIT),
        webAddress(PlainText.cleanLine(pageUrl, URL_LIMIT)));
  }

  private static @Nullable String webAddress(@Nullable String url) {
    return url != null && url.matches("(?i)https?://.+") ? url : null;
  }
}
