package dev.parley.message;

import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The file of a message, as both sides see it.
 *
 * @param name without path, control and direction characters; fits the type
 * @param type the media type that its bytes have
 * @param size in bytes, as it is stored
 * @param width of a picture, in pixels
 * @param height of a picture, in pixels
 * @param preview whether there is a small picture of it that a page may show
 */
@Schema(name = "Attachment")
public record Attachment(
    UUID id,
    String name,
    String type,
    long size,
    @Nullable Integer width,
    @Nullable Integer height,
    boolean preview,
    AttachmentState state) {

  /** The columns of the table {@code attachment f} that {@link #of} reads. */
  public static final String COLUMNS =
      """
      f.id as file_id, f.name as file_name, f.media_type, f.size, f.width, f.height, f.preview,
      f.state as file_state
      """;

  /** Null if the row holds none. */
  public static @Nullable Attachment of(ResultSet row) throws SQLException {
    var id = row.getObject("file_id", UUID.class);
    return id == null
        ? null
        : new Attachment(
            id,
            row.getString("file_name"),
            row.getString("media_type"),
            row.getLong("size"),
            row.getObject("width", Integer.class),
            row.getObject("height", Integer.class),
            row.getBoolean("preview"),
            AttachmentState.valueOf(row.getString("file_state")));
  }
}
