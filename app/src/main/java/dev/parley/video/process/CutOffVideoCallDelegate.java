package dev.parley.video.process;

import dev.parley.interaction.InteractionId;
import dev.parley.video.VideoCallService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Cut off video call": its time is over. */
@Component
class CutOffVideoCallDelegate implements JavaDelegate {
  private final VideoCallService calls;

  CutOffVideoCallDelegate(VideoCallService calls) {
    this.calls = calls;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calls.cutOff(InteractionId.ofBusinessKey(execution.getProcessBusinessKey()));
  }
}
