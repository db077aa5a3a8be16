package dev.parley.agent.web;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import dev.parley.agent.Presence;
import dev.parley.agent.PresenceService;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import jakarta.validation.Valid;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person at the desktop: who they are and whether they can be asked. */
@RestController
@RequestMapping("/api/me")
class MeController {

  private final AgentService agents;
  private final PresenceService presences;

  MeController(AgentService agents, PresenceService presences) {
    this.agents = agents;
    this.presences = presences;
  }

  @GetMapping
  Me me(Authentication authentication) {
    var staff = StaffIdentity.of(authentication).orElseThrow();
    var id = new AgentId(staff.id());
    var roles = staff.roles().stream().map(StaffRole::claim).sorted().toList();
    var presence = agents.presence(id);
    return agents
        .find(id)
        .map(
            agent ->
                new Me(
                    id.toString(), agent.name(), agent.alias(), roles, agent.capacity(), presence))
        .orElseGet(
            () -> new Me(id.toString(), staff.name(), staff.givenName(), roles, 0, presence));
  }

  @PutMapping("/presence")
  Presence choose(Authentication authentication, @Valid @RequestBody PresenceChoice choice) {
    return presences.choose(AgentId.of(authentication), choice.state(), choice.reason());
  }
}
