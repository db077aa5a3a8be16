package dev.parley.transcript;

import dev.parley.interaction.InteractionId;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;

/**
 * What was said in a chat, in the order of time; read a page at a time, so that a long chat is
 * never whole in memory.
 */
final class Conversation implements Iterator<Said> {
  private static final int PAGE = 500;

  private final TranscriptRepository transcripts;
  private final InteractionId id;
  private final long last;
  private final Queue<Said> messages = new ArrayDeque<>();
  private final Queue<Said> notes;
  private long read;

  /**
   * @param last the messages up to this seq
   * @param notes what the staff says of it; empty if that is not asked for
   */
  Conversation(TranscriptRepository transcripts, InteractionId id, long last, List<Said> notes) {
    this.transcripts = transcripts;
    this.id = id;
    this.last = last;
    this.notes = new ArrayDeque<>(notes);
  }

  @Override
  public boolean hasNext() {
    fill();
    return !messages.isEmpty() || !notes.isEmpty();
  }

  @Override
  public Said next() {
    fill();
    return isNoteNext() ? notes.remove() : messages.remove();
  }

  private boolean isNoteNext() {
    var note = notes.peek();
    var message = messages.peek();
    return note != null && (message == null || note.at().isBefore(message.at()));
  }

  private void fill() {
    if (messages.isEmpty() && read < last) {
      var page = transcripts.messages(id, read, last, PAGE);
      messages.addAll(page);
      read = page.isEmpty() ? last : page.getLast().seq();
    }
  }
}
