package dev.parley.interaction;

import dev.parley.contact.ContactChanged;
import dev.parley.platform.live.LiveEvents;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The chats of a contact carry its name, and their agents hear of every change. */
@Component
class ContactChangedListener {
  private final ContactLinkRepository links;
  private final InteractionViews views;
  private final LiveEvents live;

  ContactChangedListener(ContactLinkRepository links, InteractionViews views, LiveEvents live) {
    this.links = links;
    this.views = views;
    this.live = live;
  }

  // in the transaction of the change: it shows in the lists with it or not at all
  @EventListener
  void on(ContactChanged event) {
    links.rename(event.contact(), event.name());
    links.heldOf(event.contact()).stream()
        .flatMap(chat -> views.forDesktop(chat).stream())
        .forEach(view -> tell(view, event));
  }

  private void tell(InteractionView view, ContactChanged event) {
    if (view.agentId() != null) {
      live.toDesktop(view.agentId(), DesktopInteractionEvent.of(view));
      live.toDesktop(view.agentId(), ContactEvent.of(view.id(), event.contact()));
    }
  }
}
