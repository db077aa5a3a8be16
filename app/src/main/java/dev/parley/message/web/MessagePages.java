package dev.parley.message.web;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionViews;
import dev.parley.message.MessageService;
import org.springframework.stereotype.Component;

/** Reads what a client missed. */
@Component
class MessagePages {
  private static final int MOST = 500;

  private final MessageService messages;
  private final InteractionViews interactions;

  MessagePages(MessageService messages, InteractionViews interactions) {
    this.messages = messages;
    this.interactions = interactions;
  }

  /** Read in this order the page never claims to be complete when it is not. */
  MessagePage after(InteractionId interaction, long seq, int limit) {
    var lastSeq = interactions.lastSeq(interaction);
    return new MessagePage(messages.after(interaction, seq, Math.clamp(limit, 1, MOST)), lastSeq);
  }
}
