package dev.parley.website;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which files the chats of a website take.
 *
 * @param maxBytes the largest
 * @param groups what they may be
 */
public record AttachmentSettings(boolean enabled, long maxBytes, List<AttachmentGroup> groups) {
  public static final long MOST_BYTES = 25L * 1024 * 1024;

  public AttachmentSettings {
    groups = groups.stream().distinct().sorted().toList();
  }

  /** From the columns of {@code website}. */
  public static AttachmentSettings of(ResultSet row) throws SQLException {
    var groups = (String[]) row.getArray("attachment_types").getArray();
    return new AttachmentSettings(
        row.getBoolean("attachments_enabled"),
        row.getLong("attachment_max_bytes"),
        Stream.of(groups).map(AttachmentGroup::valueOf).toList());
  }

  /** Whether files of that media type are taken. */
  public boolean accepts(String mediaType) {
    return AttachmentGroup.of(mediaType).filter(groups::contains).isPresent();
  }
}
