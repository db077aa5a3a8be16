package dev.parley.agent;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads agents and who of them can be asked. */
@Service
public class AgentService {

  private final AgentRepository agents;
  private final PresenceRepository presences;
  private final PresenceSettings settings;
  private final Clock clock;

  AgentService(
      AgentRepository agents,
      PresenceRepository presences,
      PresenceSettings settings,
      Clock clock) {
    this.agents = agents;
    this.presences = presences;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * @throws AgentNotFound if nobody has the id
   */
  public Agent get(AgentId id) {
    return find(id).orElseThrow(AgentNotFound::new);
  }

  public Optional<Agent> find(AgentId id) {
    return agents.find(id);
  }

  /**
   * Holds the agent's row until the running transaction ends, so that nobody else changes its load.
   *
   * @throws AgentNotFound if nobody has the id
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Agent lock(AgentId id) {
    return agents.findForUpdate(id).orElseThrow(AgentNotFound::new);
  }

  /** All agents by name. */
  public List<Agent> all() {
    return agents.findAll();
  }

  /** Those of the ids that are agents, in no order. */
  public List<Agent> all(Collection<AgentId> ids) {
    return ids.isEmpty() ? List.of() : agents.findAll(ids);
  }

  /** Those who are available and whose desktop has been seen within {@code gone-after}. */
  public Set<AgentId> available(Collection<AgentId> ids) {
    return ids.isEmpty()
        ? Set.of()
        : presences.available(ids, clock.instant().minus(settings.goneAfter()));
  }

  /** Those who are gone for longer than {@code return-within}. */
  public Set<AgentId> lost() {
    return presences.goneBefore(clock.instant().minus(settings.returnWithin()));
  }

  /** Offline for whoever never chose a presence. */
  public Presence presence(AgentId id) {
    return presences.find(id).orElseGet(() -> Presence.initial(clock.instant()));
  }
}
