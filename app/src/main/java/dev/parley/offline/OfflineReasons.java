package dev.parley.offline;

import dev.parley.website.Availabilities;
import dev.parley.website.Website;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells why a customer leaves a message instead of chatting. */
@Component
class OfflineReasons {
  private final JdbcClient jdbc;
  private final Availabilities availabilities;

  OfflineReasons(JdbcClient jdbc, Availabilities availabilities) {
    this.jdbc = jdbc;
    this.availabilities = availabilities;
  }

  /** The chat that a message follows; both empty when it follows none of this website. */
  record Chat(@Nullable UUID id, boolean isUnmanaged) {
    static final Chat NONE = new Chat(null, false);
  }

  Chat chat(Website website, @Nullable UUID interaction) {
    return jdbc.sql(
            """
            select id, close_cause is not distinct from 'UNMANAGED' as unmanaged from interaction
            where id = ? and website_key = ? and state = 'CLOSED'
            """)
        .params(interaction, website.key())
        .query(
            (row, index) -> new Chat(row.getObject("id", UUID.class), row.getBoolean("unmanaged")))
        .optional()
        .orElse(Chat.NONE);
  }

  /** Null when a chat is possible again. */
  @Nullable OfflineReason of(Website website, Chat chat) {
    if (chat.isUnmanaged()) {
      return OfflineReason.UNMANAGED;
    }
    return switch (availabilities.of(website)) {
      case OUTSIDE_HOURS -> OfflineReason.OUTSIDE_HOURS;
      case LIMIT_REACHED -> OfflineReason.LIMIT_REACHED;
      case OPEN -> null;
    };
  }
}
