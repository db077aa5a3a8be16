package dev.parley.interaction;

import dev.parley.platform.live.LiveEvents;
import org.springframework.stereotype.Component;

/** Tells both sides, after the commit, how an interaction stands now. */
@Component
public class InteractionAnnouncer {
  private final InteractionViews views;
  private final LiveEvents live;

  InteractionAnnouncer(InteractionViews views, LiveEvents live) {
    this.views = views;
    this.live = live;
  }

  /** Reads the interaction inside the running transaction and sends it once that has committed. */
  public void announce(InteractionId id) {
    live.toCustomer(id.value(), CustomerInteractionEvent.of(views.forCustomer(id)));
    announceToDesktop(id);
  }

  /** As {@link #announce}, of what is no business of the customer. */
  public void announceToDesktop(InteractionId id) {
    views
        .forDesktop(id)
        .filter(view -> view.agentId() != null)
        .ifPresent(view -> live.toDesktop(view.agentId(), DesktopInteractionEvent.of(view)));
  }
}
