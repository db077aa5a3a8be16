package dev.parley.interaction;

import dev.parley.contact.Contact;
import dev.parley.contact.ContactId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The columns of {@code interaction} that say whose it is and what its customer's page is. */
@Repository
class ContactLinkRepository {
  private final JdbcClient jdbc;
  private final Clock clock;

  ContactLinkRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whose the closed chat of the website was that the token was minted for. */
  Optional<ContactId> ofToken(String websiteKey, @Nullable String token) {
    return token == null
        ? Optional.empty()
        : jdbc.sql(
                """
                select i.contact_id from customer_token t join interaction i on i.id = t.interaction_id
                where t.hash = ? and i.website_key = ? and i.state = 'CLOSED'
                  and i.contact_id is not null
                """)
            .params(CustomerAccess.hash(token), websiteKey)
            .query(UUID.class)
            .optional()
            .map(ContactId::new);
  }

  Optional<ContactId> contactOf(InteractionId id) {
    return jdbc.sql("select contact_id from interaction where id = ? and contact_id is not null")
        .param(id.value())
        .query(UUID.class)
        .optional()
        .map(ContactId::new);
  }

  boolean isIdentified(InteractionId id) {
    return jdbc.sql("select identified_at is not null from interaction where id = ?")
        .param(id.value())
        .query(Boolean.class)
        .single();
  }

  /** Whether no interaction is the contact's. */
  boolean hasNone(ContactId contact) {
    return jdbc.sql("select not exists (select 1 from interaction where contact_id = ?)")
        .param(contact.value())
        .query(Boolean.class)
        .single();
  }

  /**
   * @param identified whether the website has signed it
   */
  void link(InteractionId id, Contact contact, boolean identified) {
    jdbc.sql(
            """
            update interaction set contact_id = ?, contact_name = coalesce(?, contact_name),
              identified_at = ? where id = ?
            """)
        .params(contact.id().value(), contact.name())
        .params(identified ? Timestamp.from(clock.instant()) : null, id.value())
        .update();
  }

  void seenWith(InteractionId id, @Nullable Browser browser) {
    if (browser != null) {
      jdbc.sql("update interaction set browser = ?, system = ? where id = ?")
          .params(browser.name(), browser.system(), id.value())
          .update();
    }
  }

  /** Calls all chats of the contact so. */
  void rename(ContactId contact, @Nullable String name) {
    jdbc.sql(
            """
            update interaction set contact_name = ?
            where contact_id = ? and contact_name is distinct from ?
            """)
        .params(name, contact.value(), name)
        .update();
  }

  /** The contact's chats that agents have open. */
  List<InteractionId> heldOf(ContactId contact) {
    return jdbc
        .sql(
            """
            select h.interaction_id from held_interaction h
            join interaction i on i.id = h.interaction_id where i.contact_id = ?
            """)
        .param(contact.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(InteractionId::new)
        .toList();
  }
}
