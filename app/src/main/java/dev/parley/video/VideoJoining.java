package dev.parley.video;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import java.net.URI;
import org.springframework.stereotype.Service;

/**
 * Mints the addresses by which people join; made anew each time, for the one who asks, and kept
 * nowhere.
 */
@Service
public class VideoJoining {
  private final VideoCallRepository calls;
  private final InteractionService interactions;
  private final AgentService agents;
  private final ConfiguredProviders providers;

  VideoJoining(
      VideoCallRepository calls,
      InteractionService interactions,
      AgentService agents,
      ConfiguredProviders providers) {
    this.calls = calls;
    this.interactions = interactions;
    this.agents = agents;
    this.providers = providers;
  }

  /**
   * For the agent of the interaction.
   *
   * @throws VideoCallEnded if no call runs there
   */
  public URI asAgent(AgentId agent, InteractionId id) {
    var own = interactions.getOf(agent, id);
    var alias = agents.get(agent).alias();
    return url(own.id(), new VideoParticipant.Agent(agent.value(), alias));
  }

  /**
   * For the customer of the interaction.
   *
   * @throws VideoCallEnded if no call runs there
   */
  public URI asCustomer(InteractionId id) {
    return url(id, new VideoParticipant.Customer(id.value()));
  }

  private URI url(InteractionId id, VideoParticipant participant) {
    var call = calls.running(id).orElseThrow(VideoCallEnded::new);
    return providers.of(call.provider()).joinUrl(call, participant);
  }
}
