package dev.parley.askedform;

import dev.parley.interaction.InteractionAnnouncer;
import dev.parley.interaction.InteractionId;
import dev.parley.message.MessageKind;
import dev.parley.message.MessageService;
import dev.parley.message.MessageText;
import dev.parley.message.Sender;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What both sides are told of forms, in the transaction that asks, takes or ends one. */
@Component
class FormLines {
  private final MessageService messages;
  private final InteractionAnnouncer announcer;

  FormLines(MessageService messages, InteractionAnnouncer announcer) {
    this.messages = messages;
    this.announcer = announcer;
  }

  void asked(InteractionId id) {
    say(id, MessageKind.FORM_ASKED, "Please fill in this form.");
    announcer.announce(id);
  }

  void answered(InteractionId id) {
    say(id, MessageKind.FORM_ANSWERED, "The form has been sent.");
  }

  void timeOver(InteractionId id) {
    say(id, MessageKind.FORM_TIME_OVER, "The time for the form is over. The chat goes on without.");
  }

  /** The page shows the form no longer. */
  void ended(InteractionId id) {
    announcer.announce(id);
  }

  private void say(InteractionId id, MessageKind kind, String text) {
    messages.send(id, Sender.System.about(kind), UUID.randomUUID(), MessageText.of(text));
  }
}
