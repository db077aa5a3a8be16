package dev.parley.interaction;

import dev.parley.disposition.Dispositions;
import dev.parley.website.WebsiteService;
import org.springframework.stereotype.Component;

/** Knows of which chats a disposition must be chosen. */
@Component
class MandatoryDispositions {
  private final WebsiteService websites;
  private final Dispositions dispositions;

  MandatoryDispositions(WebsiteService websites, Dispositions dispositions) {
    this.websites = websites;
    this.dispositions = dispositions;
  }

  /** Whether the chat's website demands one, and there is one to choose. */
  boolean isDemanded(Interaction chat) {
    return websites.get(chat.websiteKey()).dispositionMandatory()
        && dispositions.anyOf(chat.websiteKey(), chat.queue());
  }

  /**
   * Nothing is said where something must be.
   *
   * @throws DispositionRequired if it must
   */
  void refuseWithout(Interaction chat) {
    if (isDemanded(chat)) {
      throw new DispositionRequired(chat.id());
    }
  }
}
