package dev.parley.offline.web;

import dev.parley.offline.LeaveMessage;
import dev.parley.offline.OfflineMessages;
import dev.parley.platform.api.MayBeAbsent;
import dev.parley.platform.text.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what customers leave when no chat is possible. */
@RestController
class OfflineMessageController {
  private final OfflineMessages messages;

  OfflineMessageController(OfflineMessages messages) {
    this.messages = messages;
  }

  /**
   * A customer's offline message.
   *
   * @param idempotencyKey made once by the page for this message
   * @param answers by field key: text, number, yes-no or a list of texts
   * @param pageUrl where the customer was; kept if it is an http(s) address of up to 2,000
   *     characters
   * @param interactionId the chat that nobody took
   */
  record OfflineMessageRequest(
      @NotNull UUID idempotencyKey,
      @NotNull Map<String, Object> answers,
      @MayBeAbsent @Nullable String pageUrl,
      @MayBeAbsent @Nullable UUID interactionId) {

    LeaveMessage on(String websiteKey) {
      return new LeaveMessage(
          websiteKey, idempotencyKey, answers, PlainText.webAddress(pageUrl), interactionId);
    }
  }

  /** The offline message that is kept now. */
  record OfflineMessageKept(UUID id) {}

  /** 201 for a new one, 200 for a repeated one. */
  @PostMapping("/api/snippet/{websiteKey}/offline-messages")
  ResponseEntity<OfflineMessageKept> leave(
      @PathVariable String websiteKey, @Valid @RequestBody OfflineMessageRequest request) {
    var left = messages.leave(request.on(websiteKey));
    return ResponseEntity.status(left.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .body(new OfflineMessageKept(left.id()));
  }
}
