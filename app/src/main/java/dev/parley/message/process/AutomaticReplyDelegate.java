package dev.parley.message.process;

import dev.parley.interaction.InteractionId;
import dev.parley.message.AutomaticReplies;
import dev.parley.message.MessageText;
import dev.parley.process.ReplyMode;
import dev.parley.process.StepProperty;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Automatic reply" of routing flows. */
@Component
class AutomaticReplyDelegate implements JavaDelegate {
  private final AutomaticReplies replies;

  AutomaticReplyDelegate(AutomaticReplies replies) {
    this.replies = replies;
  }

  @Override
  public void execute(DelegateExecution execution) {
    replies.reply(
        InteractionId.ofBusinessKey(execution.getProcessBusinessKey()),
        execution.getCurrentActivityId(),
        ReplyMode.fromWire(StepProperty.MODE.get(execution)).orElseThrow(),
        MessageText.of(StepProperty.TEXT.get(execution)));
  }
}
