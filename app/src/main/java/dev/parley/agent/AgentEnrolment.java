package dev.parley.agent;

import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/**
 * Makes an agent of everybody who logs in for the first time with the role: with the name that the
 * identity provider tells, in no queue.
 */
@Component
class AgentEnrolment {

  private static final Logger log = LoggerFactory.getLogger(AgentEnrolment.class);

  private final AgentRepository agents;
  // an access token logs in with every request: the database is asked once
  private final Set<AgentId> known = ConcurrentHashMap.newKeySet();

  AgentEnrolment(AgentRepository agents) {
    this.agents = agents;
  }

  @EventListener
  void enrol(AuthenticationSuccessEvent login) {
    StaffIdentity.of(login.getAuthentication())
        .filter(staff -> staff.roles().contains(StaffRole.AGENT))
        .filter(staff -> !known.contains(new AgentId(staff.id())))
        .ifPresent(this::enrol);
  }

  private void enrol(StaffIdentity staff) {
    var id = new AgentId(staff.id());
    if (agents.insertIfUnknown(id, staff.name(), staff.givenName())) {
      log.info("Agent {} enrolled at first login", id);
    }
    known.add(id);
  }
}
