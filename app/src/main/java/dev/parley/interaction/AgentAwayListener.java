package dev.parley.interaction;

import dev.parley.agent.AgentGone;
import dev.parley.agent.AgentId;
import dev.parley.agent.AgentReturned;
import dev.parley.platform.live.LiveEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the customers of an agent that the agent is away, or back again. */
@Component
class AgentAwayListener {
  private final InteractionViews views;
  private final LiveEvents live;

  AgentAwayListener(InteractionViews views, LiveEvents live) {
    this.views = views;
    this.live = live;
  }

  @EventListener
  void gone(AgentGone gone) {
    tellCustomersOf(gone.agent());
  }

  @EventListener
  void returned(AgentReturned returned) {
    tellCustomersOf(returned.agent());
  }

  private void tellCustomersOf(AgentId agent) {
    for (var open : views.openOf(agent)) {
      var id = new InteractionId(open.id());
      live.toCustomer(id.value(), CustomerInteractionEvent.of(views.forCustomer(id)));
    }
  }
}
