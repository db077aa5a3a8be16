package dev.parley.message;

import dev.parley.interaction.ChatAdmission;
import dev.parley.interaction.ChatUnavailable;
import dev.parley.interaction.ContactLinks;
import dev.parley.interaction.CustomerAccess;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.StartInteraction;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts a chat with its first message: row, message, token and process in one transaction. */
@Service
public class ChatStarter {
  private final InteractionService interactions;
  private final ChatAdmission admission;
  private final MessageService messages;
  private final CustomerAccess access;
  private final ContactLinks contacts;
  private final PreChat preChat;

  ChatStarter(
      InteractionService interactions,
      ChatAdmission admission,
      MessageService messages,
      CustomerAccess access,
      ContactLinks contacts,
      PreChat preChat) {
    this.interactions = interactions;
    this.admission = admission;
    this.messages = messages;
    this.access = access;
    this.contacts = contacts;
    this.preChat = preChat;
  }

  /**
   * The answer to a start.
   *
   * @param token the customer's key to the interaction, told this once
   * @param isNew false when the idempotency key had started the chat before
   */
  public record Started(InteractionId interaction, String token, boolean isNew) {}

  /**
   * Starts the chat of a customer who is not known.
   *
   * @throws ChatUnavailable if the website takes no new chats now
   */
  @Transactional
  public Started start(StartInteraction start, UUID messageId, MessageText text) {
    return start(start, null, Map.of(), messageId, text);
  }

  /**
   * Starts the chat, or gives the one that the same idempotency key started a fresh token.
   *
   * @param returningToken of the customer's earlier chat; one that is not valid is as good as none
   * @param answers what was filled in before, by field key, without the first message
   * @throws ChatUnavailable if the website takes no new chats now
   * @throws dev.parley.form.FormAnswersInvalid if they are not what the website's form asks for
   */
  @Transactional
  public Started start(
      StartInteraction start,
      @Nullable String returningToken,
      Map<String, ?> answers,
      UUID messageId,
      MessageText text) {
    var opened = interactions.open(start);
    var interaction = opened.interaction();
    if (opened.isNew()) {
      admission.admit(interaction);
      preChat.filledIn(interaction, answers, text);
      var known = contacts.link(interaction, start, returningToken);
      messages.send(interaction.id(), new Sender.Customer(), messageId, text);
      interactions.route(interaction, known);
    } else {
      access.dropOldTokens(interaction.id());
    }
    return new Started(interaction.id(), access.mint(interaction.id()), opened.isNew());
  }
}
