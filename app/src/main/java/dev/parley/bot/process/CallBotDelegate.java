package dev.parley.bot.process;

import dev.parley.bot.BotChats;
import dev.parley.interaction.InteractionId;
import dev.parley.process.HandToBot;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Call bot". */
@Component
class CallBotDelegate implements JavaDelegate {
  private final BotChats chats;

  CallBotDelegate(BotChats chats) {
    this.chats = chats;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var hasIt =
        chats.begin(
            InteractionId.ofBusinessKey(execution.getProcessBusinessKey()),
            HandToBot.BOT.get(execution),
            HandToBot.BOT_TIME_LIMIT.get(execution),
            execution.getProcessInstanceId());
    if (!hasIt) {
      throw new BpmnError(HandToBot.unreachable());
    }
  }
}
