package dev.parley.mail;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the mail server; every change is in the audit log, no password is. */
@Service
public class MailSettingsService {
  private final MailSettingsRepository settings;
  private final AuditLog audit;

  MailSettingsService(MailSettingsRepository settings, AuditLog audit) {
    this.settings = settings;
    this.audit = audit;
  }

  public MailSettings read() {
    return settings.read();
  }

  /** Whether there is a mail server to send through. */
  public boolean isConfigured() {
    return settings.read().host() != null;
  }

  /**
   * @throws MailSettingsInvalid with what is wrong by field
   */
  @Transactional
  public MailSettings change(StaffIdentity actor, MailSettingsChange change) {
    var problems = MailSettingsRules.problems(change);
    if (!problems.isEmpty()) {
      throw new MailSettingsInvalid(problems);
    }
    settings.write(change);
    audit.record(actor, "mail.settings-changed", "mail", change.details());
    return settings.read();
  }
}
