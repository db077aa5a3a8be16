package dev.parley.video;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes the settings of video; every change is in the audit log, no secret is. */
@Service
public class VideoSettingsService {
  private final VideoSettingsRepository settings;
  private final AuditLog audit;

  VideoSettingsService(VideoSettingsRepository settings, AuditLog audit) {
    this.settings = settings;
    this.audit = audit;
  }

  public VideoSettings read() {
    return settings.read();
  }

  /**
   * Calls that run keep the end that they began with.
   *
   * @throws VideoSettingsInvalid with what is wrong by field
   */
  @Transactional
  public VideoSettings change(StaffIdentity actor, VideoSettingsChange change) {
    var problems = VideoSettingsRules.problems(change);
    if (!problems.isEmpty()) {
      throw new VideoSettingsInvalid(problems);
    }
    settings.lock();
    settings.write(change);
    audit.record(actor, "video.settings-changed", "video", change.details());
    return settings.read();
  }
}
