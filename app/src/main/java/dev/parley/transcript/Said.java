package dev.parley.transcript;

import dev.parley.interaction.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said in a chat, to the customer or among the staff.
 *
 * @param seq of a message; 0 of a note
 * @param party null of a note: the customer must not see it
 * @param kind the message's or the note's
 * @param fileName of the file that the message brings; null if it brings none
 */
record Said(
    long seq,
    @Nullable Party party,
    String kind,
    @Nullable String authorName,
    String text,
    @Nullable String fileName,
    Instant at) {

  boolean isNote() {
    return party == null;
  }
}
