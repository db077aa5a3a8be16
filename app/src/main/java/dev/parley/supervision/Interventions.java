package dev.parley.supervision;

import dev.parley.agent.AgentId;
import dev.parley.audit.AuditLog;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.ReturnReason;
import dev.parley.message.MessageText;
import dev.parley.message.NewNote;
import dev.parley.message.NoteAuthor;
import dev.parley.message.NoteService;
import dev.parley.message.StoredNote;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.queue.QueueId;
import dev.parley.queue.QueueService;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a supervisor does to a chat; each is on record with what it did. */
@Service
public class Interventions {
  private final InteractionService interactions;
  private final NoteService notes;
  private final QueueService queues;
  private final AuditLog audit;

  Interventions(
      InteractionService interactions, NoteService notes, QueueService queues, AuditLog audit) {
    this.queues = queues;
    this.interactions = interactions;
    this.notes = notes;
    this.audit = audit;
  }

  /** Tells the agent something that the customer never sees; as {@link NoteService#whisper}. */
  @Transactional
  public StoredNote whisper(
      InteractionId interaction, StaffIdentity supervisor, UUID id, MessageText text) {
    var stored = notes.whisper(interaction, supervisor, id, text);
    if (stored.isNew()) {
      record(supervisor, "interaction.whispered", interaction, Map.of("noteId", id.toString()));
    }
    return stored;
  }

  /** Adds a note that all of the staff sees; as {@link NoteService#add}. */
  @Transactional
  public StoredNote note(InteractionId interaction, StaffIdentity supervisor, NewNote note) {
    var stored = notes.add(interaction, note.by(NoteAuthor.of(supervisor)));
    if (stored.isNew()) {
      record(supervisor, "interaction.noted", interaction, Map.of("noteId", note.id().toString()));
    }
    return stored;
  }

  /**
   * Ends the chat in whatever state it is.
   *
   * @throws dev.parley.interaction.InteractionClosed if it is over
   */
  @Transactional
  void close(InteractionId interaction, StaffIdentity supervisor, String reason) {
    interactions.closeBySupervisor(interaction, reason);
    record(supervisor, "interaction.closed", interaction, Map.of("reason", reason));
  }

  @Transactional
  void takeOver(InteractionId interaction, StaffIdentity supervisor) {
    interactions.takeOver(interaction, new AgentId(supervisor.id()));
    record(supervisor, "interaction.taken-over", interaction, Map.of());
  }

  /** The queue is read under the chat's lock: somebody may move it at the same moment. */
  @Transactional
  void offerAgain(InteractionId interaction, StaffIdentity supervisor) {
    var queue = Objects.requireNonNull(interactions.lock(interaction).queue(), "queue");
    move(interaction, supervisor, queue);
  }

  @Transactional
  void move(InteractionId interaction, StaffIdentity supervisor, QueueId queue) {
    var name = queues.keep(queue).name();
    interactions.returnToQueue(interaction, queue, ReturnReason.SUPERVISOR);
    record(supervisor, "interaction.moved", interaction, Map.of("queue", name));
  }

  private void record(
      StaffIdentity supervisor,
      String action,
      InteractionId interaction,
      Map<String, String> details) {
    audit.record(supervisor, action, interaction.value().toString(), details);
  }
}
