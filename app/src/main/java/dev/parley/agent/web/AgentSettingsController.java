package dev.parley.agent.web;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentSettings;
import dev.parley.agent.AgentSettingsChange;
import dev.parley.agent.AgentSettingsService;
import dev.parley.agent.RoutingSettings;
import dev.parley.agent.RoutingSettingsService;
import dev.parley.platform.security.StaffIdentity;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The administrator's agents, and what holds for the routing to all of them. */
@RestController
@RequestMapping("/api/settings")
class AgentSettingsController {
  private final AgentSettingsService agents;
  private final RoutingSettingsService routing;

  AgentSettingsController(AgentSettingsService agents, RoutingSettingsService routing) {
    this.agents = agents;
    this.routing = routing;
  }

  @GetMapping("/agents")
  List<AgentSettings> agents() {
    return agents.all();
  }

  @PutMapping("/agents/{id}")
  AgentSettings change(
      @PathVariable UUID id,
      @Valid @RequestBody AgentSettingsChange change,
      Authentication administrator) {
    return agents.change(actor(administrator), new AgentId(id), change);
  }

  @GetMapping("/routing")
  RoutingSettings routing() {
    return routing.read();
  }

  @PutMapping("/routing")
  RoutingSettings change(@Valid @RequestBody RoutingSettings change, Authentication administrator) {
    return routing.change(actor(administrator), change);
  }

  private static StaffIdentity actor(Authentication administrator) {
    return StaffIdentity.of(administrator).orElseThrow();
  }
}
