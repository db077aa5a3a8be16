package dev.parley.message;

import dev.parley.interaction.ChatAdmission;
import dev.parley.interaction.ChatUnavailable;
import dev.parley.interaction.CustomerAccess;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.StartInteraction;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a chat with its first message: row, message, token and process in one transaction. */
@Service
public class ChatStarter {
  private final InteractionService interactions;
  private final ChatAdmission admission;
  private final MessageService messages;
  private final CustomerAccess access;

  ChatStarter(
      InteractionService interactions,
      ChatAdmission admission,
      MessageService messages,
      CustomerAccess access) {
    this.interactions = interactions;
    this.admission = admission;
    this.messages = messages;
    this.access = access;
  }

  /**
   * The answer to a start.
   *
   * @param token the customer's key to the interaction, told this once
   * @param isNew false when the idempotency key had started the chat before
   */
  public record Started(InteractionId interaction, String token, boolean isNew) {}

  /**
   * Starts the chat, or gives the one that the same idempotency key started a fresh token.
   *
   * @throws ChatUnavailable if the website takes no new chats now
   */
  @Transactional
  public Started start(StartInteraction start, UUID messageId, MessageText text) {
    var opened = interactions.open(start);
    var interaction = opened.interaction();
    if (opened.isNew()) {
      admission.admit(interaction);
      messages.send(interaction.id(), new Sender.Customer(), messageId, text);
      interactions.route(interaction);
    } else {
      access.dropOldTokens(interaction.id());
    }
    return new Started(interaction.id(), access.mint(interaction.id()), opened.isNew());
  }
}
