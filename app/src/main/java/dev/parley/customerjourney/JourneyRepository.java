package dev.parley.customerjourney;

import dev.parley.contact.ContactId;
import dev.parley.customerjourney.JourneyPage.JourneyWebsite;
import dev.parley.interaction.InteractionState;
import dev.parley.interaction.PageCursor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the interactions of a contact, along the index {@code interaction_by_contact}. */
@Repository
class JourneyRepository {
  private final JdbcClient jdbc;

  JourneyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first, from after the cursor. */
  List<JourneyEntry> of(
      ContactId contact, JourneyFilter filter, @Nullable PageCursor after, int limit) {
    return jdbc.sql(
            """
            select i.*, w.name as website_name, a.name as agent_name,
              (select left(m.text, 120) from message m where m.interaction_id = i.id
                and m.author = 'CUSTOMER' order by m.seq limit 1) as first_words
            from interaction i
            join website w on w.key = i.website_key
            left join agent a on a.id = i.agent_id
            where i.contact_id = :contact
              and (:from::timestamptz is null or i.started_at >= :from)
              and (:until::timestamptz is null or i.started_at < :until)
              and (:website::text is null or i.website_key = :website)
              and (:after::timestamptz is null or (i.started_at, i.id) < (:after, :id))
            order by i.started_at desc, i.id desc limit :limit
            """)
        .param("contact", contact.value())
        .param("from", timestamp(filter.from()))
        .param("until", timestamp(filter.until()))
        .param("website", filter.websiteKey())
        .param("after", after == null ? null : timestamp(after.startedAt()))
        .param("id", after == null ? null : after.id())
        .param("limit", limit)
        .query(JourneyRepository::entry)
        .list();
  }

  /** By name. */
  List<JourneyWebsite> websites(ContactId contact) {
    return jdbc.sql(
            """
            select w.key, w.name from website w where exists (
              select 1 from interaction i where i.contact_id = ? and i.website_key = w.key)
            order by w.name, w.key
            """)
        .param(contact.value())
        .query((row, index) -> new JourneyWebsite(row.getString("key"), row.getString("name")))
        .list();
  }

  private static @Nullable Timestamp timestamp(@Nullable Instant time) {
    return time == null ? null : Timestamp.from(time);
  }

  private static JourneyEntry entry(ResultSet row, int index) throws SQLException {
    var closed = row.getTimestamp("closed_at");
    return new JourneyEntry(
        row.getObject("id", UUID.class),
        row.getString("website_key"),
        row.getString("website_name"),
        InteractionState.valueOf(row.getString("state")),
        row.getTimestamp("started_at").toInstant(),
        closed == null ? null : closed.toInstant(),
        row.getString("agent_name"),
        row.getString("disposition"),
        row.getString("first_words"));
  }
}
