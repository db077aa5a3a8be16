package dev.parley.video;

import dev.parley.interaction.InteractionId;
import dev.parley.process.ChatInteraction;
import java.time.Duration;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The only way to the branch "Video call" of an interaction's process. */
@Component
class VideoProcessGateway {
  private final RuntimeService runtime;

  VideoProcessGateway(RuntimeService runtime) {
    this.runtime = runtime;
  }

  /**
   * @throws VideoNotEnabled if the chat began with a version of the process that knows no video
   */
  void started(InteractionId interaction, Duration limit) {
    try {
      runtime
          .createMessageCorrelation(ChatInteraction.VIDEO_CALL_STARTED_MESSAGE)
          .processInstanceBusinessKey(interaction.businessKey())
          .setVariables(ChatInteraction.VIDEO_CALL_LIMIT.of(limit))
          .correlate();
    } catch (MismatchingMessageCorrelationException olderProcess) {
      throw new VideoNotEnabled();
    }
  }

  void ended(InteractionId interaction) {
    runtime
        .createMessageCorrelation(ChatInteraction.VIDEO_CALL_ENDED_MESSAGE)
        .processInstanceBusinessKey(interaction.businessKey())
        .correlate();
  }
}
