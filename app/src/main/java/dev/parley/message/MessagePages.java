package dev.parley.message;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionViews;
import org.springframework.stereotype.Component;

/** Reads what a client missed. */
@Component
public class MessagePages {
  private static final int MOST = 500;

  private final MessageService messages;
  private final InteractionViews interactions;

  MessagePages(MessageService messages, InteractionViews interactions) {
    this.messages = messages;
    this.interactions = interactions;
  }

  /** Read in this order the page never claims to be complete when it is not. */
  public MessagePage after(InteractionId interaction, long seq, int limit) {
    var lastSeq = interactions.lastSeq(interaction);
    return new MessagePage(messages.after(interaction, seq, Math.clamp(limit, 1, MOST)), lastSeq);
  }
}
