package dev.parley.interaction;

import dev.parley.contact.Contact;
import dev.parley.contact.ContactId;
import dev.parley.contact.ContactService;
import dev.parley.contact.IdentityInvalid;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whose chat an interaction is, by what can be trusted alone: an identity that the website has
 * signed, or the token of the customer's chat before. What somebody types never leads to a contact
 * that there is.
 */
@Service
public class ContactLinks {
  private static final Logger log = LoggerFactory.getLogger(ContactLinks.class);

  private final ContactLinkRepository links;
  private final ContactService contacts;
  private final ReturningCustomers returning;
  private final InteractionService interactions;
  private final InteractionAnnouncer announcer;

  ContactLinks(
      ContactLinkRepository links,
      ContactService contacts,
      ReturningCustomers returning,
      InteractionService interactions,
      InteractionAnnouncer announcer) {
    this.links = links;
    this.contacts = contacts;
    this.returning = returning;
    this.interactions = interactions;
    this.announcer = announcer;
  }

  /**
   * Links an interaction that was just opened.
   *
   * @param token of the customer's chat before; one that is not valid is as good as none
   * @return whether the customer is known again by it
   * @throws IdentityInvalid if the start brings a signed identity that proves nothing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean link(Interaction opened, StartInteraction start, @Nullable String token) {
    var before = links.ofToken(opened.websiteKey(), token);
    if (start.identity() == null) {
      var contact = before.flatMap(id -> known(id, start)).orElseGet(() -> unverified(start));
      return linked(opened, start, contact, false, token);
    }
    var signed = contacts.identified(opened.websiteKey(), start.identity(), opened.id().value());
    // whose browser it was before is another person's business
    var isOther = before.filter(id -> !id.equals(signed.id())).filter(this::isVerified).isPresent();
    return linked(opened, start, signed, true, isOther ? null : token);
  }

  private Optional<Contact> known(ContactId before, StartInteraction start) {
    return contacts.returning(before, start.websiteKey(), start.contactName(), start.email());
  }

  private Contact unverified(StartInteraction start) {
    return contacts.unverified(start.websiteKey(), start.contactName(), start.email());
  }

  private boolean isVerified(ContactId id) {
    return contacts.get(id).isVerified();
  }

  private boolean linked(
      Interaction opened,
      StartInteraction start,
      Contact contact,
      boolean identified,
      @Nullable String token) {
    var known = returning.recall(opened.id(), token);
    links.link(opened.id(), contact, identified);
    links.seenWith(opened.id(), start.browser());
    return known;
  }

  /**
   * The website says who writes in a chat that runs. Again is harmless.
   *
   * @throws IdentityInvalid if the identity proves nothing
   * @throws ContactMismatch if it has said somebody else before
   * @throws InteractionClosed if the chat is over
   */
  @Transactional
  public void identify(InteractionId id, String identity) {
    var website = interactions.get(id).websiteKey();
    var signed = contacts.identified(website, identity, id.value());
    // contacts are locked before interactions
    links.contactOf(id).ifPresent(contacts::lock);
    var locked = interactions.lock(id);
    if (locked.isClosed()) {
      throw new InteractionClosed(id);
    }
    var before = links.contactOf(id);
    var isSame = before.filter(signed.id()::equals).isPresent();
    if (links.isIdentified(id)) {
      refuseUnless(isSame, id);
      return;
    }
    links.link(id, signed, true);
    before.filter(other -> !isSame && links.hasNone(other)).ifPresent(leftOver(signed));
    announcer.announce(id);
    log.info("Interaction {} identified as of contact {}", id.value(), signed.id().value());
  }

  private Consumer<ContactId> leftOver(Contact signed) {
    return other -> contacts.absorb(other, signed.id());
  }

  private static void refuseUnless(boolean isSame, InteractionId id) {
    if (!isSame) {
      throw new ContactMismatch(id);
    }
  }
}
