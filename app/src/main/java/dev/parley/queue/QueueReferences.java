package dev.parley.queue;

import dev.parley.agent.AgentId;
import dev.parley.agent.AgentService;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Refuses settings against the rules, and those that name agents or teams that are not there. */
@Component
class QueueReferences {
  private static final String NOT_THERE = "only those that there are";

  private final AgentService agents;
  private final TeamRepository teams;

  QueueReferences(AgentService agents, TeamRepository teams) {
    this.agents = agents;
    this.teams = teams;
  }

  void check(QueueChange change) {
    var problems = new HashMap<>(QueueRules.problems(change));
    if (!areAgents(change.members().stream().map(QueueMember::agentId).toList())) {
      problems.putIfAbsent("members", NOT_THERE);
    }
    if (teams.count(change.teamIds()) < change.teamIds().stream().distinct().count()) {
      problems.putIfAbsent("teamIds", NOT_THERE);
    }
    refuse(problems);
  }

  void check(TeamChange change) {
    var problems = new HashMap<>(QueueRules.problems(change));
    if (!areAgents(change.agentIds())) {
      problems.putIfAbsent("agentIds", NOT_THERE);
    }
    refuse(problems);
  }

  private boolean areAgents(Collection<UUID> ids) {
    var distinct = ids.stream().distinct().map(AgentId::new).toList();
    return agents.all(distinct).size() == distinct.size();
  }

  private static void refuse(Map<String, Object> problems) {
    if (!problems.isEmpty()) {
      throw new QueueSettingsInvalid(problems);
    }
  }
}
