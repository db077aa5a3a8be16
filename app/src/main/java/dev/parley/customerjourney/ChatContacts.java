package dev.parley.customerjourney;

import dev.parley.contact.Contact;
import dev.parley.contact.ContactChange;
import dev.parley.contact.ContactId;
import dev.parley.contact.ContactNotFound;
import dev.parley.contact.ContactService;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionView;
import dev.parley.platform.security.StaffIdentity;
import org.springframework.stereotype.Service;

/** The contacts of an agent's own chats; a supervisor's are those of all chats. */
@Service
public class ChatContacts {
  private final StaffChats chats;
  private final ContactService contacts;

  ChatContacts(StaffChats chats, ContactService contacts) {
    this.chats = chats;
    this.contacts = contacts;
  }

  /** The chat's contact; {@link ContactNotFound} if it has been erased. */
  public ChatContact get(StaffIdentity caller, InteractionId chat) {
    var view = chats.get(caller, chat);
    return of(view, contacts.get(contactOf(view)));
  }

  /** As {@link ContactService#change}. */
  public ChatContact change(StaffIdentity caller, InteractionId chat, ContactChange change) {
    var view = chats.get(caller, chat);
    return of(view, contacts.change(contactOf(view), change));
  }

  static ContactId contactOf(InteractionView chat) {
    var id = chat.contactId();
    if (id == null) {
      throw new ContactNotFound();
    }
    return new ContactId(id);
  }

  private ChatContact of(InteractionView chat, Contact contact) {
    return new ChatContact(
        contact.id().value(),
        chat.identified(),
        contact.isVerified(),
        chat.identified() ? contact.externalId() : null,
        contacts.listName(contact),
        contact.name(),
        contact.email(),
        contact.phone(),
        contact.language(),
        contact.notes(),
        contacts.fields(contact),
        contact.custom(),
        contact.version(),
        contact.createdAt());
  }
}
