package dev.parley.bot;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.process.HandToBot;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chats of bots that were deleted: they go on as if the bot had handed them over, each in a
 * transaction of its own, so that none holds another up.
 */
@Component
class ForsakenChats {
  private final BotChatRepository chats;
  private final BotProcessGateway process;
  private final InteractionService interactions;

  ForsakenChats(
      BotChatRepository chats, BotProcessGateway process, InteractionService interactions) {
    this.chats = chats;
    this.process = process;
    this.interactions = interactions;
  }

  List<InteractionId> find() {
    return chats.forsaken();
  }

  /** Unless the chat has gone on by now, or there is a bot of that key again. */
  @Transactional
  void handOver(InteractionId chat) {
    interactions.lock(chat);
    chats.forsakenProcessOf(chat).ifPresent(waiting -> process.end(waiting, HandToBot.handOver()));
  }
}
