package dev.parley.message;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionService;
import dev.parley.interaction.InteractionState;
import dev.parley.platform.live.LiveEvents;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells one side of a conversation that the other is writing; nothing of it is kept. */
@Service
public class TypingService {
  private final InteractionService interactions;
  private final LiveEvents live;

  TypingService(InteractionService interactions, LiveEvents live) {
    this.interactions = interactions;
    this.live = live;
  }

  public void byCustomer(InteractionId id) {
    conversation(id)
        .map(Interaction::agent)
        .ifPresent(agent -> live.toDesktop(agent.value(), TypingEvent.of(id)));
  }

  /** Of a conversation that is not the agent's: ignored. */
  public void byAgent(InteractionId id, AgentId agent) {
    conversation(id)
        .filter(conversation -> conversation.isOf(agent))
        .ifPresent(conversation -> live.toCustomer(id.value(), TypingEvent.of(id)));
  }

  private Optional<Interaction> conversation(InteractionId id) {
    return Optional.of(interactions.get(id))
        .filter(interaction -> interaction.state() == InteractionState.CONVERSATION);
  }
}
