package dev.parley.customerjourney;

import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionNotFound;
import dev.parley.interaction.InteractionView;
import dev.parley.interaction.InteractionViews;
import dev.parley.interaction.PageCursor;
import dev.parley.platform.security.StaffIdentity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * All interactions of a chat's contact. Whose chat it is may read all of them, also those of other
 * agents: that is what the journey is for.
 */
@Service
public class CustomerJourney {
  private final StaffChats chats;
  private final InteractionViews views;
  private final JourneyRepository journeys;

  CustomerJourney(StaffChats chats, InteractionViews views, JourneyRepository journeys) {
    this.chats = chats;
    this.views = views;
    this.journeys = journeys;
  }

  /**
   * A page of it.
   *
   * @param limit how many at most
   */
  public JourneyPage page(
      StaffIdentity caller,
      InteractionId chat,
      JourneyFilter filter,
      @Nullable PageCursor after,
      int limit) {
    var contact = ChatContacts.contactOf(chats.get(caller, chat));
    // one row more than the page tells whether there is a next one
    var rows = journeys.of(contact, filter, after, limit + 1);
    var isLast = rows.size() <= limit;
    var page = isLast ? rows : rows.subList(0, limit);
    return new JourneyPage(
        page, journeys.websites(contact), isLast ? null : cursor(page.getLast()));
  }

  /**
   * Another interaction of the chat's contact.
   *
   * @throws InteractionNotFound if it is none, or the chat is not the caller's
   */
  public InteractionView get(StaffIdentity caller, InteractionId chat, InteractionId other) {
    var contact = ChatContacts.contactOf(chats.get(caller, chat)).value();
    return views
        .forDesktop(other)
        .filter(found -> contact.equals(found.contactId()))
        .orElseThrow(() -> new InteractionNotFound(other));
  }

  private static String cursor(JourneyEntry last) {
    return new PageCursor(last.startedAt(), last.id()).text();
  }
}
