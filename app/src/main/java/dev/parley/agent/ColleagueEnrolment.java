package dev.parley.agent;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Keeps who can be mentioned: who logs in, under which name and in which roles. */
@Component
class ColleagueEnrolment {
  /** Another node may have saved something else since. */
  private static final Duration TRUSTED = Duration.ofMinutes(1);

  private final ColleagueRepository colleagues;
  private final Clock clock;
  // an access token logs in with every request: the database hears of changes, and now and then
  private final Map<UUID, Saved> saved = new ConcurrentHashMap<>();

  ColleagueEnrolment(ColleagueRepository colleagues, Clock clock) {
    this.colleagues = colleagues;
    this.clock = clock;
  }

  private record Known(String name, boolean agent, boolean supervisor) {}

  private record Saved(Known known, Instant at) {}

  @EventListener
  void enrol(AuthenticationSuccessEvent login) {
    StaffIdentity.of(login.getAuthentication()).ifPresent(this::enrol);
  }

  private void enrol(StaffIdentity staff) {
    var known =
        new Known(
            staff.name(),
            staff.roles().contains(StaffRole.AGENT),
            staff.roles().contains(StaffRole.SUPERVISOR));
    var now = clock.instant();
    var before = saved.get(staff.id());
    if (before == null
        || !known.equals(before.known())
        || before.at().isBefore(now.minus(TRUSTED))) {
      colleagues.save(staff.id(), known.name(), known.agent(), known.supervisor());
      saved.put(staff.id(), new Saved(known, now));
    }
  }
}
