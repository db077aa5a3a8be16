package dev.parley.agent;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Keeps who can be mentioned: who logs in, under which name and in which roles. */
@Component
class ColleagueEnrolment {
  private final ColleagueRepository colleagues;
  // an access token logs in with every request: the database hears of changes only
  private final Map<UUID, Known> known = new ConcurrentHashMap<>();

  ColleagueEnrolment(ColleagueRepository colleagues) {
    this.colleagues = colleagues;
  }

  private record Known(String name, boolean agent, boolean supervisor) {}

  @EventListener
  void enrol(AuthenticationSuccessEvent login) {
    StaffIdentity.of(login.getAuthentication()).ifPresent(this::enrol);
  }

  private void enrol(StaffIdentity staff) {
    var now =
        new Known(
            staff.name(),
            staff.roles().contains(StaffRole.AGENT),
            staff.roles().contains(StaffRole.SUPERVISOR));
    if (!now.equals(known.get(staff.id()))) {
      colleagues.save(staff.id(), now.name(), now.agent(), now.supervisor());
      known.put(staff.id(), now);
    }
  }
}
