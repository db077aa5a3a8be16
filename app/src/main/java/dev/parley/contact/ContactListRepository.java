package dev.parley.contact;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code contact_list}, {@code contact_field} and {@code contact_list_website}. */
@Repository
class ContactListRepository {
  private static final String WEBSITES =
      """
      select w.key, w.name, s.created_at as secret_since, o.until as old_secret_until
      from website w
      left join contact_list_website c on c.website_key = w.key
      left join identity_secret s on s.website_key = w.key and s.ends_at is null
      left join lateral (select max(ends_at) as until from identity_secret e
        where e.website_key = w.key and e.ends_at > :now) o on true
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ContactListRepository(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The list that the website's contacts are in. */
  UUID ofWebsite(String websiteKey) {
    return jdbc.sql(
            """
            select coalesce((select list_id from contact_list_website where website_key = ?),
              (select id from contact_list where is_default))
            """)
        .param(websiteKey)
        .query(UUID.class)
        .single();
  }

  String name(UUID list) {
    return jdbc.sql("select name from contact_list where id = ?")
        .param(list)
        .query(String.class)
        .single();
  }

  /** By name. */
  List<ContactList> all() {
    return jdbc.sql("select * from contact_list order by is_default desc, name")
        .query(this::list)
        .list();
  }

  Optional<ContactList> find(UUID id) {
    return jdbc.sql("select * from contact_list where id = ?")
        .param(id)
        .query(this::list)
        .optional();
  }

  List<ContactField> fields(UUID list) {
    return jdbc.sql("select * from contact_field where list_id = ? order by position")
        .param(list)
        .query(ContactListRepository::field)
        .list();
  }

  void insert(UUID id, String name) {
    jdbc.sql("insert into contact_list (id, name) values (?, ?)").params(id, name).update();
  }

  /** Whether it still had this version. */
  boolean rename(UUID id, int version, String name) {
    return jdbc.sql(
                "update contact_list set name = ?, version = version + 1 where id = ? and version = ?")
            .params(name, id, version)
            .update()
        == 1;
  }

  /** These fields instead of those that there were; what contacts have in the others is gone. */
  void replaceFields(UUID list, List<ContactField> fields) {
    var kept = fields.stream().map(field -> field.id().toString()).toArray(String[]::new);
    jdbc.sql(
            """
            update contact c set custom = custom - array(
              select f.id::text from contact_field f where f.list_id = ? and f.id::text <> all (?))
            where c.list_id = ? and exists (
              select 1 from contact_field f where f.list_id = ? and f.id::text <> all (?)
                and jsonb_exists(c.custom, f.id::text))
            """)
        .params(list, kept, list, list, kept)
        .update();
    jdbc.sql("delete from contact_field where list_id = ?").param(list).update();
    for (var position = 0; position < fields.size(); position++) {
      insert(list, position, fields.get(position));
    }
  }

  private void insert(UUID list, int position, ContactField field) {
    jdbc.sql(
            """
            insert into contact_field (id, list_id, position, label, kind, choices)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(field.id(), list, position, field.label(), field.kind().name())
        .param(field.choices().toArray(String[]::new))
        .update();
  }

  /** Whether nothing spoke against it: no website, no contact, not the default. */
  boolean delete(UUID id) {
    return jdbc.sql(
                """
                delete from contact_list l where id = ? and not is_default
                  and not exists (select 1 from contact c where c.list_id = l.id)
                  and not exists (select 1 from contact_list_website w where w.list_id = l.id)
                """)
            .param(id)
            .update()
        == 1;
  }

  void assign(String websiteKey, UUID list) {
    jdbc.sql(
            """
            insert into contact_list_website (website_key, list_id) values (?, ?)
            on conflict (website_key) do update set list_id = excluded.list_id
            """)
        .params(websiteKey, list)
        .update();
  }

  private ContactList list(ResultSet row, int index) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var isDefault = row.getBoolean("is_default");
    return new ContactList(
        id,
        row.getString("name"),
        isDefault,
        fields(id),
        websites(id, isDefault),
        jdbc.sql("select count(*) from contact where list_id = ?")
            .param(id)
            .query(Long.class)
            .single(),
        row.getInt("version"));
  }

  private List<ListedWebsite> websites(UUID list, boolean isDefault) {
    return jdbc.sql(
            WEBSITES
                + """
                where c.list_id = :list or (c.list_id is null and :default)
                order by w.name, w.key
                """)
        .param("list", list)
        .param("default", isDefault)
        .param("now", Timestamp.from(clock.instant()))
        .query(ContactListRepository::website)
        .list();
  }

  private static ListedWebsite website(ResultSet row, int index) throws SQLException {
    return new ListedWebsite(
        row.getString("key"),
        row.getString("name"),
        instant(row.getTimestamp("secret_since")),
        instant(row.getTimestamp("old_secret_until")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp time) {
    return time == null ? null : time.toInstant();
  }

  private static ContactField field(ResultSet row, int index) throws SQLException {
    Array choices = row.getArray("choices");
    return new ContactField(
        row.getObject("id", UUID.class),
        row.getString("label"),
        ContactFieldKind.valueOf(row.getString("kind")),
        List.of((String[]) choices.getArray()));
  }
}
