package dev.parley.message;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param videoCall the call that the kind tells of
 * @param attachment the file that it brings
 */
record Content(
    MessageKind kind, String text, @Nullable UUID videoCall, @Nullable Attachment attachment) {

  static Content of(Sender sender, MessageText text) {
    return new Content(sender.kind(), text.value(), sender.aboutVideoCall(), null);
  }

  static Content of(Attachment attachment, MessageText caption) {
    return new Content(MessageKind.ATTACHMENT, caption.value(), null, attachment);
  }

  @Nullable UUID attachmentId() {
    return attachment == null ? null : attachment.id();
  }

  /** Whether the stored message says the same, as far as its sender could choose. */
  boolean isThatOf(Message stored) {
    var storedFile = stored.attachment() == null ? null : stored.attachment().id();
    return stored.text().equals(text) && Objects.equals(storedFile, attachmentId());
  }
}
