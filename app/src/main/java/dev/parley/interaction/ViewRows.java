package dev.parley.interaction;

import dev.parley.website.AttachmentLimits;
import dev.parley.website.AttachmentSettings;
import dev.parley.website.RatingScale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns rows of {@link InteractionViews} into what the screens show. */
final class ViewRows {
  private ViewRows() {}

  static InteractionView desktop(ResultSet row, Instant now) throws SQLException {
    var wrapUpUntil = instant(row, "wrap_up_until");
    return new InteractionView(
        row.getObject("id", UUID.class),
        row.getString("website_key"),
        row.getString("website_name"),
        row.getString("queue_name"),
        row.getString("contact_name"),
        row.getString("page_url"),
        row.getString("referrer"),
        InteractionState.valueOf(row.getString("state")),
        row.getObject("agent_id", UUID.class),
        row.getString("agent_name"),
        row.getTimestamp("started_at").toInstant(),
        instant(row, "accepted_at"),
        instant(row, "closed_at"),
        closedBy(row),
        row.getString("close_reason"),
        row.getLong("last_seq"),
        row.getLong("last_note_seq"),
        instant(row, "last_message_at"),
        row.getLong("customer_received_seq"),
        row.getLong("customer_read_seq"),
        row.getLong("agent_received_seq"),
        row.getLong("agent_read_seq"),
        row.getLong("unread"),
        row.getBoolean("video_enabled"),
        transfer(row),
        row.getBoolean("marked_unread"),
        row.getBoolean("transfer_allowed"),
        AttachmentLimits.of(AttachmentSettings.of(row)),
        wrapUpUntil,
        wrapUpUntil == null ? null : Math.max(0, Duration.between(now, wrapUpUntil).toMillis()),
        row.getInt("priority"),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getString("disposition"),
        row.getString("disposition_comment"),
        row.getString("disposed_by_name"),
        instant(row, "disposed_at"),
        row.getBoolean("disposition_missing"),
        closeCause(row),
        rating(row),
        instant(row, "previous_started_at"),
        row.getObject("contact_id", UUID.class),
        row.getTimestamp("identified_at") != null,
        row.getString("browser"),
        row.getString("system"));
  }

  static @Nullable Party closedBy(ResultSet row) throws SQLException {
    var closedBy = row.getString("closed_by");
    return closedBy == null ? null : Party.valueOf(closedBy);
  }

  static @Nullable CloseCause closeCause(ResultSet row) throws SQLException {
    var cause = row.getString("close_cause");
    return cause == null ? null : CloseCause.valueOf(cause);
  }

  private static @Nullable RatingView rating(ResultSet row) throws SQLException {
    var at = instant(row, "rated_at");
    return at == null
        ? null
        : new RatingView(
            RatingScale.valueOf(row.getString("rating_scale")),
            row.getInt("rating_value"),
            row.getString("rating_comment"),
            at);
  }

  private static @Nullable TransferView transfer(ResultSet row) throws SQLException {
    var id = row.getObject("transfer_id", UUID.class);
    return id == null
        ? null
        : new TransferView(
            id,
            row.getObject("id", UUID.class),
            row.getObject("transfer_from_id", UUID.class),
            row.getString("transfer_from_name"),
            row.getObject("transfer_agent_id", UUID.class),
            row.getString("transfer_agent_name"),
            row.getObject("transfer_queue_id", UUID.class),
            row.getString("transfer_queue_name"),
            row.getString("transfer_comment"),
            TransferState.valueOf(row.getString("transfer_state")),
            row.getString("transfer_reason"),
            row.getTimestamp("transfer_requested_at").toInstant(),
            instant(row, "transfer_ended_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var timestamp = row.getTimestamp(column);
    return timestamp == null ? null : timestamp.toInstant();
  }
}
