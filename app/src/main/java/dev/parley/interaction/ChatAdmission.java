package dev.parley.interaction;

import dev.parley.agent.RoutingSettingsService;
import dev.parley.website.Availabilities;
import dev.parley.website.Availability;
import dev.parley.website.Website;
import dev.parley.website.WebsiteService;
import dev.parley.website.WorkingHoursCalendars;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether a website takes a new chat: its working hours first, then the limit of all. */
@Component
public class ChatAdmission implements Availabilities {
  private final WebsiteService websites;
  private final WorkingHoursCalendars hours;
  private final RoutingSettingsService settings;
  private final ChatLimit chats;
  private final Clock clock;

  ChatAdmission(
      WebsiteService websites,
      WorkingHoursCalendars hours,
      RoutingSettingsService settings,
      ChatLimit chats,
      Clock clock) {
    this.websites = websites;
    this.hours = hours;
    this.settings = settings;
    this.chats = chats;
    this.clock = clock;
  }

  @Override
  public Availability of(Website website) {
    if (!isServed(website)) {
      return Availability.OUTSIDE_HOURS;
    }
    var most = settings.read().maxOpenChats();
    return most > 0 && chats.open() >= most ? Availability.LIMIT_REACHED : Availability.OPEN;
  }

  /** Whether its working hours are now. */
  public boolean isServed(String websiteKey) {
    return isServed(websites.get(websiteKey));
  }

  /**
   * Lets in the chat that the caller's transaction has just recorded. Where there is a limit, chats
   * are let in one after the other, so that it is never exceeded.
   *
   * @throws ChatUnavailable if it must not start
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void admit(Interaction recorded) {
    if (!isServed(recorded.websiteKey())) {
      throw new ChatUnavailable(Availability.OUTSIDE_HOURS);
    }
    var most = settings.read().maxOpenChats();
    if (most > 0 && chats.openExactly() > most) {
      throw new ChatUnavailable(Availability.LIMIT_REACHED);
    }
  }

  private boolean isServed(Website website) {
    return hours.serves(website, clock.instant());
  }
}
