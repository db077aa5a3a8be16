package dev.parley.video;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionClosed;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionService;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Starts and ends video calls. Row, message and the step of the process share one transaction; the
 * interaction's lock is taken first, so that starts and ends of one chat never overlap.
 */
@Service
public class VideoCallService {
  private static final Logger log = LoggerFactory.getLogger(VideoCallService.class);

  private final InteractionService interactions;
  private final VideoCallRepository calls;
  private final NewVideoCalls newCalls;
  private final EndingVideoCalls endings;
  private final VideoProcessGateway process;

  VideoCallService(
      InteractionService interactions,
      VideoCallRepository calls,
      NewVideoCalls newCalls,
      EndingVideoCalls endings,
      VideoProcessGateway process) {
    this.interactions = interactions;
    this.calls = calls;
    this.newCalls = newCalls;
    this.endings = endings;
    this.process = process;
  }

  /** The calls that the agent started and that run, also of chats that have been closed. */
  public List<VideoCallView> runningOf(AgentId agent) {
    return calls.runningOf(agent);
  }

  /**
   * Starts a call in the agent's own conversation, or finds the one that runs there.
   *
   * @throws InteractionNotFound if it is not the agent's
   * @throws InteractionClosed if it is over
   * @throws VideoNotEnabled if its website has no video
   * @throws VideoCallsFull if too many calls run
   */
  @Transactional
  public StartedVideoCall start(AgentId agent, InteractionId id) {
    var locked = interactions.lock(id);
    if (!locked.isOf(agent)) {
      throw new InteractionNotFound(id);
    }
    if (locked.isClosed()) {
      throw new InteractionClosed(id);
    }
    return calls
        .running(id)
        .map(running -> new StartedVideoCall(running.view(locked.contactName()), false))
        .orElseGet(() -> begin(locked));
  }

  private StartedVideoCall begin(Interaction locked) {
    var call = newCalls.begin(locked);
    process.started(locked.id(), Duration.between(call.startedAt(), call.endsAt()));
    log.info("Video call {} started in interaction {}", call.id(), locked.id().value());
    return new StartedVideoCall(call.view(locked.contactName()), true);
  }

  /**
   * The agent who started the call ends it, whether or not the chat has been closed. Again is
   * harmless.
   *
   * @throws InteractionNotFound if the interaction or its call is somebody else's
   * @throws VideoCallEnded if there never was a call
   */
  @Transactional
  public VideoCallView end(AgentId agent, InteractionId id) {
    var locked = interactions.lock(id);
    var latest = calls.latest(id);
    if (latest.isEmpty() && locked.isOf(agent)) {
      throw new VideoCallEnded();
    }
    return latest
        .filter(call -> call.agent().equals(agent))
        .map(call -> call.isRunning() ? endByAgent(call) : call)
        .map(call -> call.view(locked.contactName()))
        .orElseThrow(() -> new InteractionNotFound(id));
  }

  private VideoCall endByAgent(VideoCall running) {
    var ended = endings.end(running, VideoCallEnd.AGENT);
    process.ended(running.interaction());
    return ended;
  }

  /** The process says that the call has lasted as long as it may. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void cutOff(InteractionId id) {
    interactions.lock(id);
    calls.running(id).ifPresent(call -> endings.end(call, VideoCallEnd.TIME_LIMIT));
  }
}
