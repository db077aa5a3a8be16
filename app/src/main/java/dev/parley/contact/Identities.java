package dev.parley.contact;

import dev.parley.contact.IdentityInvalid.Reason;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Accepts each signed identity for one chat only: the table {@code used_identity}. */
@Service
class Identities {
  private static final Logger log = LoggerFactory.getLogger(Identities.class);

  private final IdentitySecretRepository secrets;
  private final JdbcClient jdbc;
  private final Clock clock;

  Identities(IdentitySecretRepository secrets, JdbcClient jdbc, Clock clock) {
    this.secrets = secrets;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * What the token proves. For the same chat it does so again and again, for another never.
   *
   * @throws IdentityInvalid if it proves nothing
   */
  SignedIdentity use(String websiteKey, String token, UUID chat) {
    try {
      var signed =
          IdentityToken.read(token, websiteKey, secrets.valid(websiteKey), clock.instant());
      if (!isOf(chat, websiteKey, signed)) {
        throw new IdentityInvalid(Reason.REPLAYED);
      }
      return signed;
    } catch (IdentityInvalid refused) {
      log.info("Signed identity for website {} refused: {}", websiteKey, refused.reason());
      throw refused;
    }
  }

  private boolean isOf(UUID chat, String websiteKey, SignedIdentity signed) {
    var user =
        jdbc.sql(
                """
                insert into used_identity (website_key, nonce, used_by, expires_at)
                values (?, ?, ?, ?)
                on conflict (website_key, nonce) do update set used_by = used_identity.used_by
                returning used_by
                """)
            .params(websiteKey, signed.nonce(), chat, Timestamp.from(signed.expiresAt()))
            .query(UUID.class)
            .single();
    return user.equals(chat);
  }

  /** Forgets what would be refused for its age. */
  @Scheduled(fixedDelayString = "${parley.contact.sweep-every:1h}")
  void sweep() {
    jdbc.sql("delete from used_identity where expires_at < ?")
        .param(Timestamp.from(clock.instant()))
        .update();
  }
}
