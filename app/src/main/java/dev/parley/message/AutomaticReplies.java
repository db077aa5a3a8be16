package dev.parley.message;

import dev.parley.interaction.InteractionId;
import dev.parley.process.ReplyMode;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the customer what a routing flow says, in the transaction of its step. */
@Service
public class AutomaticReplies {
  private static final Sender PARLEY = Sender.System.about(MessageKind.AUTOMATIC_REPLY);

  private final MessageService messages;
  private final MessageRepository stored;

  AutomaticReplies(MessageService messages, MessageRepository stored) {
    this.messages = messages;
    this.stored = stored;
  }

  /**
   * Writes the text unless the mode is against it.
   *
   * @param step of the flow: what is once is once for each of them
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void reply(InteractionId interaction, String step, ReplyMode mode, MessageText text) {
    var id = mode == ReplyMode.ALWAYS ? UUID.randomUUID() : idOf(interaction, step);
    if (mode == ReplyMode.ALWAYS || isDue(interaction, id, mode)) {
      messages.send(interaction, PARLEY, id, text);
    }
  }

  private boolean isDue(InteractionId interaction, UUID id, ReplyMode mode) {
    return stored.find(interaction, id).isEmpty()
        && (mode == ReplyMode.ONCE || stored.ofCustomer(interaction) <= 1);
  }

  /** The same for the same step, so that a second time is known as one. */
  private static UUID idOf(InteractionId interaction, String step) {
    return UUID.nameUUIDFromBytes(
        (interaction.value() + " " + step).getBytes(StandardCharsets.UTF_8));
  }
}
