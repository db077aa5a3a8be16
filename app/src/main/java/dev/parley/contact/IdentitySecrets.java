package dev.parley.contact;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.website.WebsiteService;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The secrets with which websites sign who their customers are. One is told once, when it is made.
 * The one before is valid for 24 hours more, as long as anything signed with it can be, or ends at
 * once.
 */
@Service
public class IdentitySecrets {
  private static final int BYTES = 32;

  private final IdentitySecretRepository secrets;
  private final WebsiteService websites;
  private final AuditLog audit;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  IdentitySecrets(
      IdentitySecretRepository secrets, WebsiteService websites, AuditLog audit, Clock clock) {
    this.secrets = secrets;
    this.websites = websites;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes the website's secret.
   *
   * @param endOldNow whether the one before ends at once
   */
  @Transactional
  public String rotate(StaffIdentity actor, String websiteKey, boolean endOldNow) {
    var website = websites.get(websiteKey);
    var now = clock.instant();
    secrets.endAll(website.key(), endOldNow ? now : now.plus(IdentityToken.LONGEST_LIFE));
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    secrets.insert(website.key(), secret);
    audit.record(
        actor,
        "identity-secret.rotated",
        website.key(),
        Map.of("oldEnds", endOldNow ? "now" : "in 24 hours"));
    return secret;
  }

  /** No identity that the website has signed is accepted from now on. */
  @Transactional
  public void end(StaffIdentity actor, String websiteKey) {
    var website = websites.get(websiteKey);
    secrets.endAll(website.key(), clock.instant());
    audit.record(actor, "identity-secret.ended", website.key(), Map.of());
  }
}
