package dev.parley.message;

import dev.parley.agent.Agent;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.InteractionState;
import dev.parley.platform.live.LiveEvents;
import dev.parley.platform.security.StaffIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what the staff says about a chat, once and in an order of its own, and tells the agent.
 * Nothing of it goes to the customer, nor into the numbers that the customer sees.
 */
@Service
public class NoteService {
  private static final int MOST = 500;

  private final NoteRepository notes;
  private final InteractionService interactions;
  private final LiveEvents live;
  private final Clock clock;

  NoteService(NoteRepository notes, InteractionService interactions, LiveEvents live, Clock clock) {
    this.notes = notes;
    this.interactions = interactions;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Tells the agent of a conversation something, or finds it if it was told before.
   *
   * @throws InteractionNotFound if there is no such chat
   * @throws InteractionClosed if it is over
   * @throws NoAgent if nobody handles it
   * @throws MessageIdReused if the id stands for another text
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredNote whisper(
      InteractionId interaction, StaffIdentity author, UUID id, MessageText text) {
    var locked = interactions.lock(interaction);
    var earlier = notes.find(interaction, id);
    if (earlier.isPresent()) {
      return again(locked, earlier.get(), text);
    }
    refuseWithoutAgent(locked);
    var note = next(interaction, author, id, text);
    notes.insert(note, author.id());
    announce(locked, note);
    return new StoredNote(note, true);
  }

  /** What an agent says about a chat to whoever of the staff goes on with it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(InteractionId interaction, Agent author, MessageText text) {
    var locked = interactions.lock(interaction);
    var note =
        new Note(
            UUID.randomUUID(),
            interaction.value(),
            notes.nextSeq(interaction),
            NoteKind.NOTE,
            author.name(),
            text.value(),
            now());
    notes.insert(note, author.id().value());
    announce(locked, note);
  }

  /** The notes after a seq, oldest first. */
  public NotePage after(InteractionId interaction, long seq, int limit) {
    // read in this order the page never claims to be complete when it is not
    var lastSeq = notes.lastSeq(interaction);
    return new NotePage(notes.after(interaction, seq, Math.clamp(limit, 1, MOST)), lastSeq);
  }

  private StoredNote again(Interaction locked, Note earlier, MessageText text) {
    if (!earlier.text().equals(text.value())) {
      throw new MessageIdReused(earlier.id());
    }
    announce(locked, earlier);
    return new StoredNote(earlier, false);
  }

  private static void refuseWithoutAgent(Interaction locked) {
    if (locked.isClosed()) {
      throw new InteractionClosed(locked.id());
    }
    if (locked.state() != InteractionState.CONVERSATION) {
      throw new NoAgent(locked.id());
    }
  }

  private Note next(InteractionId interaction, StaffIdentity author, UUID id, MessageText text) {
    var seq = notes.nextSeq(interaction);
    return new Note(
        id, interaction.value(), seq, NoteKind.WHISPER, author.name(), text.value(), now());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private void announce(Interaction locked, Note note) {
    var agent = locked.agent();
    if (agent != null) {
      live.toDesktop(agent.value(), NoteEvent.of(note));
    }
  }
}
