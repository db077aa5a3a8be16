package dev.parley.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code contact}. */
@Repository
class ContactRepository {
  private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Clock clock;

  ContactRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Contact> find(ContactId id) {
    return jdbc.sql("select * from contact where id = ?")
        .param(id.value())
        .query(ContactRepository::contact)
        .optional();
  }

  /** Takes the row's lock until the transaction ends. */
  Optional<Contact> lock(ContactId id) {
    return jdbc.sql("select * from contact where id = ? for no key update")
        .param(id.value())
        .query(ContactRepository::contact)
        .optional();
  }

  ContactId insert(UUID list, @Nullable String name, @Nullable String email) {
    var id = ContactId.random();
    var now = Timestamp.from(clock.instant());
    jdbc.sql(
            """
            insert into contact (id, list_id, name, email, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id.value(), list, name, email, now, now)
        .update();
    return id;
  }

  /** The list's contact of this customer, made if there is none, and locked. */
  Contact ofCustomer(UUID list, SignedIdentity signed) {
    var now = Timestamp.from(clock.instant());
    return jdbc.sql(
            """
            insert into contact (id, list_id, external_id, name, email, created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint contact_external_id_unique do update
            set name = coalesce(contact.name, excluded.name),
              email = coalesce(contact.email, excluded.email)
            returning *
            """)
        .params(UUID.randomUUID(), list, signed.subject(), signed.name(), signed.email(), now, now)
        .query(ContactRepository::contact)
        .single();
  }

  /** Fills in what an unverified contact does not have yet. */
  void fillIn(ContactId id, @Nullable String name, @Nullable String email) {
    jdbc.sql(
            """
            update contact set name = coalesce(name, ?), email = coalesce(email, ?)
            where id = ? and external_id is null
            """)
        .params(name, email, id.value())
        .update();
  }

  /** Whether it still had the version that the change was made of. */
  boolean update(ContactId id, ContactChange change) {
    return jdbc.sql(
                """
                update contact set name = ?, email = ?, phone = ?, language = ?, notes = ?,
                  custom = ?::jsonb, changed_at = ?, version = version + 1
                where id = ? and version = ?
                """)
            .params(change.name(), change.email(), change.phone(), change.language())
            .params(change.notes(), JsonMapper.shared().writeValueAsString(change.custom()))
            .params(Timestamp.from(clock.instant()), id.value(), change.version())
            .update()
        == 1;
  }

  /**
   * Gives what agents have written of one contact to another that has nothing there, and deletes
   * the one. Its name and e-mail are only what somebody typed.
   */
  void absorb(ContactId one, ContactId other) {
    jdbc.sql(
            """
            update contact c set phone = coalesce(c.phone, o.phone),
              language = coalesce(c.language, o.language), notes = coalesce(c.notes, o.notes),
              custom = o.custom || c.custom, version = c.version + 1
            from contact o where c.id = ? and o.id = ? and o.list_id = c.list_id
            """)
        .params(other.value(), one.value())
        .update();
    jdbc.sql(
            """
            delete from contact o using contact c
            where o.id = ? and c.id = ? and o.external_id is null and o.list_id = c.list_id
            """)
        .params(one.value(), other.value())
        .update();
  }

  private static Contact contact(ResultSet row, int index) throws SQLException {
    return new Contact(
        new ContactId(row.getObject("id", UUID.class)),
        row.getObject("list_id", UUID.class),
        row.getString("external_id"),
        row.getString("name"),
        row.getString("email"),
        row.getString("phone"),
        row.getString("language"),
        row.getString("notes"),
        JsonMapper.shared().readValue(row.getString("custom"), VALUES),
        row.getInt("version"),
        row.getTimestamp("created_at").toInstant());
  }
}
