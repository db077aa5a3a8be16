package dev.parley.contact;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.WebsiteService;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contact lists that administrators keep; every change is in the audit log. */
@Service
public class ContactLists {
  private final ContactListRepository lists;
  private final WebsiteService websites;
  private final AuditLog audit;

  ContactLists(ContactListRepository lists, WebsiteService websites, AuditLog audit) {
    this.lists = lists;
    this.websites = websites;
    this.audit = audit;
  }

  /** The default one first, the others by name. */
  public List<ContactList> all() {
    return lists.all();
  }

  /** The list; {@link ContactListNotFound} if there is none. */
  public ContactList get(UUID id) {
    return lists.find(id).orElseThrow(ContactListNotFound::new);
  }

  /**
   * @throws ContactListInvalid with what is wrong by field
   * @throws ContactListNameTaken if another list has the name
   */
  @Transactional
  public ContactList create(StaffIdentity actor, ContactListChange change) {
    refuse(ContactListRules.problems(change, List.of()));
    var id = UUID.randomUUID();
    onlyName(() -> lists.insert(id, ContactListRules.name(change)));
    lists.replaceFields(id, ContactListRules.fields(change));
    return recorded(actor, "contact-list.created", get(id));
  }

  /** As {@link #create}; {@link ContactListOvertaken} if somebody else has changed it since. */
  @Transactional
  public ContactList change(StaffIdentity actor, UUID id, ContactListChange change) {
    refuse(ContactListRules.problems(change, get(id).fields()));
    var version = change.version();
    onlyName(
        () -> {
          if (version == null || !lists.rename(id, version, ContactListRules.name(change))) {
            throw new ContactListOvertaken();
          }
        });
    lists.replaceFields(id, ContactListRules.fields(change));
    return recorded(actor, "contact-list.changed", get(id));
  }

  /**
   * @throws ContactListInUse if it is the default, or there is a website or a contact in it
   */
  @Transactional
  public void delete(StaffIdentity actor, UUID id) {
    var list = get(id);
    if (!lists.delete(id)) {
      throw new ContactListInUse();
    }
    recorded(actor, "contact-list.deleted", list);
  }

  /** From now on the website's new contacts are in this list; those that there are stay. */
  @Transactional
  public ContactList assign(StaffIdentity actor, UUID id, String websiteKey) {
    var website = websites.get(websiteKey);
    var list = get(id);
    lists.assign(website.key(), id);
    audit.record(actor, "contact-list.assigned", list.name(), Map.of("website", website.key()));
    return get(id);
  }

  private ContactList recorded(StaffIdentity actor, String action, ContactList list) {
    audit.record(actor, action, list.name(), Map.of());
    return list;
  }

  private static void onlyName(Runnable write) {
    try {
      write.run();
    } catch (DuplicateKeyException taken) {
      throw new ContactListNameTaken();
    }
  }

  private static void refuse(Map<String, Object> problems) {
    if (!problems.isEmpty()) {
      throw new ContactListInvalid(problems);
    }
  }
}
