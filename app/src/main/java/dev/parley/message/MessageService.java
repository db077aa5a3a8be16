package dev.parley.message;

import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionService;
import dev.parley.message.MessageRepository.Slot;
import dev.parley.platform.live.LiveEvents;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores messages once and in one order; what it answers and announces has been committed. */
@Service
public class MessageService {
  private final MessageRepository messages;
  private final InteractionService interactions;
  private final LiveEvents live;
  private final Clock clock;

  MessageService(
      MessageRepository messages, InteractionService interactions, LiveEvents live, Clock clock) {
    this.messages = messages;
    this.interactions = interactions;
    this.live = live;
    this.clock = clock;
  }

  /**
   * Stores the message, or finds it if it was stored before, and sends it to both sides.
   *
   * @throws InteractionNotFound if there is none for this sender
   * @throws InteractionClosed if it is over
   * @throws MessageIdReused if the id stands for another text
   */
  public StoredMessage send(InteractionId interaction, Sender sender, UUID id, MessageText text) {
    var content = Content.of(sender, text);
    var sentAt = now();
    var slot = append(interaction, sender, id, content, sentAt);
    if (slot.isEmpty()) {
      return again(interaction, sender, id, content);
    }
    var stored = stored(interaction, sender, id, content, sentAt, slot.get());
    announce(stored, slot.get().agent());
    return new StoredMessage(stored, true);
  }

  /**
   * Stores the message that brings a file, in the transaction that stores the file, and sends it to
   * both sides after the commit.
   *
   * @throws InteractionNotFound if there is none for this sender
   * @throws InteractionClosed if it is over
   * @throws MessageIdReused if the id stands for a message that has been committed
   * @throws DuplicateKeyException if it stands for one that is committed at this moment
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Message attach(
      InteractionId interaction, Sender sender, UUID id, Attachment file, MessageText caption) {
    var content = Content.of(file, caption);
    var sentAt = now();
    var slot =
        messages
            .append(interaction, sender, id, content, sentAt)
            .orElseThrow(() -> refusal(interaction, sender, id));
    var stored = stored(interaction, sender, id, content, sentAt, slot);
    announce(stored, slot.agent());
    return stored;
  }

  /** The message of this id, if the interaction holds one. */
  public Optional<Message> find(InteractionId interaction, UUID id) {
    return messages.find(interaction, id);
  }

  /** Sends the message that brings the file to both sides again, as it is now. */
  public void announceAgain(UUID attachment) {
    messages
        .ofAttachment(attachment)
        .ifPresent(
            message ->
                announce(
                    message,
                    agentOf(interactions.get(new InteractionId(message.interactionId())))));
  }

  /** The messages after a seq, oldest first, at most {@code limit}. */
  public List<Message> after(InteractionId interaction, long seq, int limit) {
    return messages.after(interaction, seq, limit);
  }

  private Optional<Slot> append(
      InteractionId interaction, Sender sender, UUID id, Content content, Instant sentAt) {
    try {
      return messages.append(interaction, sender, id, content, sentAt);
    } catch (DuplicateKeyException storedMeanwhile) {
      // the same message came twice at the same moment: answered like any repetition
      return Optional.empty();
    }
  }

  private StoredMessage again(InteractionId interaction, Sender sender, UUID id, Content content) {
    var current = interactions.get(interaction);
    refuseForeign(current, sender);
    var earlier = messages.find(interaction, id).orElseThrow(() -> closedOrForeign(current));
    if (!content.isThatOf(earlier) || earlier.author() != sender.party()) {
      throw new MessageIdReused(id);
    }
    announce(earlier, agentOf(current));
    return new StoredMessage(earlier, false);
  }

  private RuntimeException refusal(InteractionId interaction, Sender sender, UUID id) {
    var current = interactions.get(interaction);
    refuseForeign(current, sender);
    return messages.find(interaction, id).isPresent()
        ? new MessageIdReused(id)
        : closedOrForeign(current);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static @Nullable UUID agentOf(Interaction interaction) {
    return interaction.agent() == null ? null : interaction.agent().value();
  }

  private static void refuseForeign(Interaction current, Sender sender) {
    if (sender instanceof Sender.Agent agent && !current.isOf(agent.id())) {
      throw new InteractionNotFound(current.id());
    }
  }

  private static RuntimeException closedOrForeign(Interaction current) {
    return current.isClosed()
        ? new InteractionClosed(current.id())
        : new InteractionNotFound(current.id());
  }

  private void announce(Message message, @Nullable UUID agent) {
    var event = MessageEvent.of(message);
    live.toCustomer(message.interactionId(), event);
    if (agent != null) {
      live.toDesktop(agent, event);
    }
  }

  private static Message stored(
      InteractionId interaction,
      Sender sender,
      UUID id,
      Content content,
      Instant sentAt,
      Slot slot) {
    return new Message(
        id,
        interaction.value(),
        slot.seq(),
        sender.party(),
        sender instanceof Sender.Agent ? slot.alias() : null,
        content.kind(),
        content.text(),
        content.videoCall(),
        content.attachment(),
        sentAt);
  }
}
