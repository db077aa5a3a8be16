package dev.parley.bot;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionService;
import dev.parley.message.MessageKind;
import dev.parley.message.MessageService;
import dev.parley.message.MessageText;
import dev.parley.message.Sender;
import dev.parley.message.StoredMessage;
import dev.parley.process.HandToBot;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a bot does with the chats that are with it now; every other chat is {@link ChatNotWithBot}.
 * Locks the interaction first, so that nothing is said in a chat that has just gone elsewhere.
 */
@Service
public class BotDesk {
  private static final Sender BOT = Sender.System.about(MessageKind.BOT_REPLY);
  private static final Set<String> RESERVED = Set.of(HandToBot.handOver(), HandToBot.timeOver());

  private final BotChatRepository chats;
  private final BotProcessGateway process;
  private final InteractionService interactions;
  private final MessageService messages;

  BotDesk(
      BotChatRepository chats,
      BotProcessGateway process,
      InteractionService interactions,
      MessageService messages) {
    this.chats = chats;
    this.process = process;
    this.interactions = interactions;
    this.messages = messages;
  }

  /** Writes to the customer. The same id with the same text again is harmless. */
  @Transactional
  public StoredMessage reply(BotAccount bot, InteractionId chat, UUID id, MessageText text) {
    processOfOwn(bot, chat);
    return messages.send(chat, BOT, id, text);
  }

  /** An agent must go on. */
  @Transactional
  public void handOver(BotAccount bot, InteractionId chat) {
    process.end(processOfOwn(bot, chat), HandToBot.handOver());
  }

  /**
   * The bot needs the chat no more; the flow decides by the word what comes now.
   *
   * @throws OutcomeInvalid if it is no word, or one that says how the process itself ended it
   */
  @Transactional
  public void finish(BotAccount bot, InteractionId chat, String outcome) {
    if (!BotRules.isOutcome(outcome, RESERVED)) {
      throw new OutcomeInvalid();
    }
    process.end(processOfOwn(bot, chat), outcome);
  }

  private String processOfOwn(BotAccount bot, InteractionId chat) {
    try {
      interactions.lock(chat);
    } catch (InteractionNotFound unknown) {
      // a bot is not told which chats exist
      throw new ChatNotWithBot();
    }
    return chats.processOf(chat, bot.client()).orElseThrow(ChatNotWithBot::new);
  }
}
