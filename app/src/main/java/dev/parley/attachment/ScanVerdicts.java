package dev.parley.attachment;

import dev.parley.message.AttachmentState;
import dev.parley.message.MessageService;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what the virus scanner said, and tells both sides. */
@Component
class ScanVerdicts {
  private static final Logger log = LoggerFactory.getLogger(ScanVerdicts.class);

  private final PendingAttachments pending;
  private final AttachmentStore store;
  private final MessageService messages;

  ScanVerdicts(PendingAttachments pending, AttachmentStore store, MessageService messages) {
    this.pending = pending;
    this.store = store;
    this.messages = messages;
  }

  @Transactional
  void clean(UUID attachment) {
    if (pending.end(attachment, AttachmentState.CLEAN)) {
      messages.announceAgain(attachment);
    }
  }

  /** The bytes go with it. */
  @Transactional
  void infected(UUID attachment) {
    if (pending.end(attachment, AttachmentState.REFUSED)) {
      store.delete(attachment);
      messages.announceAgain(attachment);
      log.warn("The virus scanner refused attachment {}", attachment);
    }
  }
}
