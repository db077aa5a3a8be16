package dev.parley.message.web;

import dev.parley.interaction.Browser;
import dev.parley.interaction.StartInteraction;
import dev.parley.platform.api.MayBeAbsent;
import dev.parley.platform.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's first words.
 *
 * @param idempotencyKey made once by the page for this chat
 * @param pageUrl where the customer was; kept if it is an http(s) address of up to 2,000 characters
 * @param referrer what led there; kept under the same condition
 * @param queueHint by which the page asks for a queue; a word that the website does not know is as
 *     good as none
 * @param returningToken the token of an earlier chat on this website: the agent of that chat is
 *     asked first; one that is not valid is as good as none
 * @param identity a JWT by which the website says who the customer is; one that is not valid is
 *     refused, and the chat can start without
 */
record StartRequest(
    @NotNull UUID idempotencyKey,
    @MayBeAbsent @Nullable Form form,
    @MayBeAbsent @Nullable String pageUrl,
    @MayBeAbsent @Nullable String referrer,
    @MayBeAbsent @Nullable String queueHint,
    @MayBeAbsent @Nullable String returningToken,
    @MayBeAbsent @Nullable String identity,
    @NotNull @Valid SendMessage message) {
  private static final int NAME_LIMIT = 80;

  /**
   * What the customer says of themselves.
   *
   * @param name cut to 80 characters
   * @param email kept if it can be an address
   * @param answers to the other fields of the form that the website's chats begin with, by their
   *     keys
   */
  record Form(
      @MayBeAbsent @Nullable String name,
      @MayBeAbsent @Nullable String email,
      @MayBeAbsent @Nullable Map<String, Object> answers) {}

  /** All that was filled in, by field key. */
  Map<String, Object> answers() {
    if (form == null) {
      return Map.of();
    }
    var all = new HashMap<String, Object>(form.answers() == null ? Map.of() : form.answers());
    if (form.name() != null) {
      all.put("name", form.name());
    }
    if (form.email() != null) {
      all.put("email", form.email());
    }
    return all;
  }

  StartInteraction on(String websiteKey, @Nullable String userAgent) {
    return new StartInteraction(
        websiteKey,
        idempotencyKey,
        form == null ? null : PlainText.cleanLine(form.name(), NAME_LIMIT),
        form == null ? null : form.email(),
        PlainText.webAddress(pageUrl),
        PlainText.webAddress(referrer),
        queueHint,
        Browser.of(userAgent),
        identity);
  }
}
