package dev.parley.transcript;

import dev.parley.interaction.Party;
import dev.parley.message.Attachment;
import dev.parley.message.MessageKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a chat, to the customer or among the staff.
 *
 * @param seq of a message; 0 of a note
 * @param party null of a note: the customer must not see it
 * @param kind the message's or the note's
 * @param file that the message brings; null if it brings none, or it is there no more
 */
record Said(
    long seq,
    @Nullable Party party,
    String kind,
    @Nullable String authorName,
    String text,
    @Nullable Attachment file,
    Instant at) {

  /** Whether a file belongs to it, there or not. */
  boolean bringsFile() {
    return kind.equals(MessageKind.ATTACHMENT.name());
  }

  boolean isNote() {
    return party == null;
  }
}
