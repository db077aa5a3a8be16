package dev.parley.bot.process;

import dev.parley.bot.BotChats;
import dev.parley.interaction.InteractionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Service task "Talk to bot", left: by the bot, by its time limit, or because the chat went on. */
@Component
class BotChatListener implements ExecutionListener {
  private final BotChats chats;

  BotChatListener(BotChats chats) {
    this.chats = chats;
  }

  @Override
  public void notify(DelegateExecution execution) {
    chats.end(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
