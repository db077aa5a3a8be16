package dev.parley.message;

import dev.parley.agent.Agent;
import dev.parley.agent.Colleague;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.InteractionState;
import dev.parley.platform.live.LiveEvents;
import dev.parley.platform.security.StaffIdentity;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what the staff says about a chat, once and in an order of its own, and tells the agent and
 * whom it mentions. Nothing of it goes to the customer, nor into the numbers that the customer
 * sees.
 */
@Service
public class NoteService {
  private static final int MOST = 500;

  private final NoteRepository notes;
  private final InteractionService interactions;
  private final MentionService mentions;
  private final LiveEvents live;
  private final Clock clock;

  NoteService(
      NoteRepository notes,
      InteractionService interactions,
      MentionService mentions,
      LiveEvents live,
      Clock clock) {
    this.notes = notes;
    this.mentions = mentions;
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
    var whisper = NoteDraft.whisper(id, NoteAuthor.of(author), text);
    return again(locked, whisper)
        .orElseGet(
            () -> {
              refuseWithoutAgent(locked);
              return stored(locked, whisper);
            });
  }

  /**
   * Stores a note about an agent's own chat, open or over, or finds it if it was stored before.
   *
   * @throws InteractionNotFound if it is not theirs
   * @throws MessageIdReused if the id stands for something else
   * @throws ColleagueUnknown if it mentions somebody who is nobody
   */
  @Transactional
  public StoredNote addOf(Agent agent, InteractionId interaction, NoteDraft note) {
    var locked = interactions.lock(interaction);
    if (!locked.isOf(agent.id())) {
      throw new InteractionNotFound(interaction);
    }
    return again(locked, note).orElseGet(() -> stored(locked, note));
  }

  /** As {@link #addOf}, about whosever chat; the caller has made sure that the author may. */
  @Transactional(propagation = Propagation.MANDATORY)
  public StoredNote add(InteractionId interaction, NoteDraft note) {
    var locked = interactions.lock(interaction);
    return again(locked, note).orElseGet(() -> stored(locked, note));
  }

  /** What an agent says about a chat to whoever of the staff goes on with it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(InteractionId interaction, Agent author, MessageText text) {
    add(interaction, NoteDraft.note(UUID.randomUUID(), NoteAuthor.of(author), text, List.of()));
  }

  /** The notes after a seq, oldest first. */
  public NotePage after(InteractionId interaction, long seq, int limit) {
    // read in this order the page never claims to be complete when it is not
    var lastSeq = notes.lastSeq(interaction);
    return new NotePage(notes.after(interaction, seq, Math.clamp(limit, 1, MOST)), lastSeq);
  }

  private Optional<StoredNote> again(Interaction locked, NoteDraft draft) {
    var earlier = notes.find(locked.id(), draft.id());
    earlier.ifPresent(
        note -> {
          if (!note.isOf(draft)) {
            throw new MessageIdReused(note.id());
          }
          announce(locked, note);
        });
    return earlier.map(note -> new StoredNote(note, false));
  }

  private StoredNote stored(Interaction locked, NoteDraft draft) {
    var mentioned = mentions.mentioned(draft.mentioned());
    var note = numbered(locked.id(), draft, mentioned);
    notes.insert(note);
    mentions.mention(note, mentioned);
    announce(locked, note);
    return new StoredNote(note, true);
  }

  private static void refuseWithoutAgent(Interaction locked) {
    if (locked.isClosed()) {
      throw new InteractionClosed(locked.id());
    }
    if (locked.state() != InteractionState.CONVERSATION) {
      throw new NoAgent(locked.id());
    }
  }

  private Note numbered(InteractionId interaction, NoteDraft draft, List<Colleague> mentioned) {
    return new Note(
        draft.id(),
        interaction.value(),
        notes.nextSeq(interaction),
        draft.kind(),
        draft.author().id(),
        draft.author().name(),
        draft.text().value(),
        mentioned.stream().map(who -> new NoteMention(who.id(), who.name())).toList(),
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private void announce(Interaction locked, Note note) {
    var agent = locked.agent();
    if (agent != null) {
      live.toDesktop(agent.value(), NoteEvent.of(note));
    }
  }
}
