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
    var sentAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var slot = append(interaction, sender, id, text, sentAt);
    if (slot.isEmpty()) {
      return again(interaction, sender, id, text);
    }
    var stored = stored(interaction, sender, id, text, sentAt, slot.get());
    announce(stored, slot.get().agent());
    return new StoredMessage(stored, true);
  }

  /** The messages after a seq, oldest first, at most {@code limit}. */
  public List<Message> after(InteractionId interaction, long seq, int limit) {
    return messages.after(interaction, seq, limit);
  }

  private Optional<Slot> append(
      InteractionId interaction, Sender sender, UUID id, MessageText text, Instant sentAt) {
    try {
      return messages.append(interaction, sender, id, text, sentAt);
    } catch (DuplicateKeyException storedMeanwhile) {
      // the same message came twice at the same moment: answered like any repetition
      return Optional.empty();
    }
  }

  private StoredMessage again(InteractionId interaction, Sender sender, UUID id, MessageText text) {
    var current = interactions.get(interaction);
    refuseForeign(current, sender);
    var earlier = messages.find(interaction, id).orElseThrow(() -> closedOrForeign(current));
    if (!earlier.text().equals(text.value()) || earlier.author() != sender.party()) {
      throw new MessageIdReused(id);
    }
    announce(earlier, current.agent() == null ? null : current.agent().value());
    return new StoredMessage(earlier, false);
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
      MessageText text,
      Instant sentAt,
      Slot slot) {
    return new Message(
        id,
        interaction.value(),
        slot.seq(),
        sender.party(),
        sender instanceof Sender.Agent ? slot.alias() : null,
        sender.kind(),
        text.value(),
        sender.aboutVideoCall(),
        sentAt);
  }
}
