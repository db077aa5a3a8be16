package dev.parley.website;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of websites, by the SHA-256 of their bytes. */
@Service
public class Avatars {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /** Time enough for whoever has chosen a picture to save it. */
  private static final Duration UNUSED = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final AvatarPictures pictures;
  private final Clock clock;

  Avatars(JdbcClient jdbc, AvatarPictures pictures, Clock clock) {
    this.jdbc = jdbc;
    this.pictures = pictures;
    this.clock = clock;
  }

  /**
   * Keeps the picture for a day, and as long as a look names it; answers its hash.
   *
   * @throws IOException if the upload cannot be read
   */
  @Transactional
  public String keep(InputStream upload) throws IOException {
    var avatar = pictures.encode(upload);
    var hash = HexFormat.of().formatHex(sha256(avatar.bytes()));
    var now = clock.instant();
    jdbc.sql(
            """
            insert into website_avatar (hash, type, bytes, uploaded_at) values (?, ?, ?, ?)
            on conflict (hash) do update set uploaded_at = excluded.uploaded_at
            """)
        .params(hash, avatar.type(), avatar.bytes(), Timestamp.from(now))
        .update();
    jdbc.sql(
            """
            delete from website_avatar a where uploaded_at < ?
              and not exists (select from website where avatar = a.hash)
            """)
        .param(Timestamp.from(now.minus(UNUSED)))
        .update();
    return hash;
  }

  /**
   * @throws AvatarNotFound if there is none
   */
  public Avatar get(String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw new AvatarNotFound();
    }
    return jdbc.sql("select type, bytes from website_avatar where hash = ?")
        .param(hash)
        .query((row, number) -> new Avatar(row.getString("type"), row.getBytes("bytes")))
        .optional()
        .orElseThrow(AvatarNotFound::new);
  }

  /** Whether the picture is kept; its row stays until the transaction ends. */
  boolean holds(String hash) {
    return jdbc.sql("select 1 from website_avatar where hash = ? for key share")
        .param(hash)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
