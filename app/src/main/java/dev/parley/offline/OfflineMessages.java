package dev.parley.offline;

import dev.parley.audit.AuditLog;
import dev.parley.form.FormAnswers;
import dev.parley.interaction.PageCursor;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.WebsiteService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what customers leave, and remembers who handled it. */
@Service
public class OfflineMessages {
  private static final Logger log = LoggerFactory.getLogger(OfflineMessages.class);

  private final OfflineMessageRepository messages;
  private final OfflineForm form;
  private final OfflineReasons reasons;
  private final WebsiteService websites;
  private final AuditLog audit;

  OfflineMessages(
      OfflineMessageRepository messages,
      OfflineForm form,
      OfflineReasons reasons,
      WebsiteService websites,
      AuditLog audit) {
    this.messages = messages;
    this.form = form;
    this.reasons = reasons;
    this.websites = websites;
    this.audit = audit;
  }

  /**
   * An offline message's id.
   *
   * @param isNew false when the idempotency key had left it before
   */
  public record Left(UUID id, boolean isNew) {}

  /**
   * Keeps the message, even if a chat has become possible since: its customer wrote it for somebody
   * to read.
   *
   * @throws dev.parley.website.WebsiteNotFound if no website has the key
   * @throws dev.parley.form.FormAnswersInvalid if the answers are not what the form asks for
   */
  @Transactional
  public Left leave(LeaveMessage message) {
    var website = websites.get(message.websiteKey());
    var answers = FormAnswers.accepted(form.form(), message.answers());
    var chat = reasons.chat(website, message.interactionId());
    var id = UUID.randomUUID();
    if (!messages.insert(id, message, answers, reasons.of(website, chat), chat.id())) {
      return new Left(messages.idOf(website.key(), message.idempotencyKey()), false);
    }
    log.info("Offline message {} left on website {}", id, website.key());
    return new Left(id, true);
  }

  /** The newest first, from after the cursor. */
  public List<OfflineMessageView> list(
      OfflineMessageState state, @Nullable PageCursor after, int limit) {
    return messages.list(state, after, limit);
  }

  /** How many wait for a supervisor. */
  public int countOpen() {
    return messages.countOpen();
  }

  /**
   * The supervisor has handled it. Again is harmless: it stays theirs who were first.
   *
   * @throws OfflineMessageNotFound if there is none
   */
  @Transactional
  public void finish(UUID id, StaffIdentity supervisor) {
    if (messages.finish(id, supervisor)) {
      audit.record(supervisor, "offline-message.handled", id.toString(), Map.of());
    } else if (!messages.exists(id)) {
      throw new OfflineMessageNotFound(id);
    }
  }
}
