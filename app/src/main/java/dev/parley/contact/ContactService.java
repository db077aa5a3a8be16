package dev.parley.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, makes and changes contacts. Whoever holds the lock of an interaction as well has taken
 * that of the contact first.
 */
@Service
public class ContactService {
  private static final Logger log = LoggerFactory.getLogger(ContactService.class);

  private final ContactRepository contacts;
  private final ContactListRepository lists;
  private final Identities identities;
  private final ApplicationEventPublisher events;

  ContactService(
      ContactRepository contacts,
      ContactListRepository lists,
      Identities identities,
      ApplicationEventPublisher events) {
    this.contacts = contacts;
    this.lists = lists;
    this.identities = identities;
    this.events = events;
  }

  /** The contact; {@link ContactNotFound} if there is none. */
  public Contact get(ContactId id) {
    return contacts.find(id).orElseThrow(ContactNotFound::new);
  }

  /** What the list of the contact is called. */
  public String listName(Contact contact) {
    return lists.name(contact.list());
  }

  /** The fields that the list of the contact has of its own, in their order. */
  public List<ContactField> fields(Contact contact) {
    return lists.fields(contact.list());
  }

  /**
   * The contact whom a signed identity proves, made if there is none yet; locked until the
   * transaction ends.
   *
   * @param chat the interaction that the identity is used for, and no other from then on
   * @throws IdentityInvalid if it proves nothing
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Contact identified(String websiteKey, String token, UUID chat) {
    var signed = identities.use(websiteKey, token, chat);
    return contacts.ofCustomer(lists.ofWebsite(websiteKey), signed);
  }

  /** A new contact of which is known what somebody typed, if it can be a name and an e-mail. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Contact unverified(String websiteKey, @Nullable String name, @Nullable String email) {
    return get(
        contacts.insert(
            lists.ofWebsite(websiteKey),
            ContactRules.nameOrNull(name),
            ContactRules.emailOrNull(email)));
  }

  /**
   * The contact of somebody who came back, locked; empty if the website's chats belong to another
   * list now. What they typed fills in what is not known of them, unless they are verified.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Contact> returning(
      ContactId id, String websiteKey, @Nullable String name, @Nullable String email) {
    var list = lists.ofWebsite(websiteKey);
    if (lock(id).filter(found -> found.list().equals(list)).isEmpty()) {
      return Optional.empty();
    }
    contacts.fillIn(id, ContactRules.nameOrNull(name), ContactRules.emailOrNull(email));
    return contacts.find(id);
  }

  /** Takes the contact's lock until the transaction ends. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Contact> lock(ContactId id) {
    return contacts.lock(id);
  }

  /** What is left of a contact goes to another, who turned out to be the same person. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void absorb(ContactId leftOver, ContactId into) {
    contacts.absorb(leftOver, into);
  }

  /**
   * Changes what is known of a person.
   *
   * @throws ContactInvalid with what is wrong by field
   * @throws ContactOvertaken if somebody else has changed it since it was read
   */
  @Transactional
  public Contact change(ContactId id, ContactChange change) {
    var before = contacts.lock(id).orElseThrow(ContactNotFound::new);
    var cleaned = ContactRules.cleaned(change);
    var problems = ContactRules.problems(cleaned, before, lists.fields(before.list()));
    if (!problems.isEmpty()) {
      throw new ContactInvalid(problems);
    }
    if (!contacts.update(id, cleaned)) {
      throw new ContactOvertaken();
    }
    events.publishEvent(new ContactChanged(id, cleaned.name()));
    log.info("Contact {} changed", id.value());
    return get(id);
  }
}
