package dev.parley.queue;

import dev.parley.audit.AuditLog;
import dev.parley.platform.security.StaffIdentity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and changes teams; every change is in the audit log and tells of the team's queues. */
@Service
public class TeamSettingsService {
  private final TeamRepository teams;
  private final QueueReferences references;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  TeamSettingsService(
      TeamRepository teams,
      QueueReferences references,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.teams = teams;
    this.references = references;
    this.audit = audit;
    this.events = events;
  }

  /** All teams by name. */
  public List<TeamSettings> all() {
    return teams.all();
  }

  /**
   * @throws QueueSettingsInvalid with what is wrong by field
   * @throws NameTaken if another team has the name
   */
  @Transactional
  public TeamSettings create(StaffIdentity actor, TeamChange change) {
    return write(actor, UUID.randomUUID(), change, "team.created");
  }

  /** As {@link #create}; {@link TeamNotFound} if there is no such team. */
  @Transactional
  public TeamSettings change(StaffIdentity actor, UUID id, TeamChange change) {
    get(id);
    return write(actor, id, change, "team.changed");
  }

  /** Its agents leave the team's queues, unless they belong to them otherwise. */
  @Transactional
  public void delete(StaffIdentity actor, UUID id) {
    var team = get(id);
    var queues = teams.queues(id);
    teams.delete(id);
    audit.record(actor, "team.deleted", team.name(), Map.of());
    queues.forEach(queue -> events.publishEvent(new QueueChanged(queue)));
  }

  private TeamSettings write(StaffIdentity actor, UUID id, TeamChange given, String action) {
    var change = given.cleaned();
    references.check(change);
    if (teams.isNameTaken(change.name(), id)) {
      throw new NameTaken();
    }
    save(id, change);
    audit.record(actor, action, change.name(), change.details());
    teams.queues(id).forEach(queue -> events.publishEvent(new QueueChanged(queue)));
    return find(id);
  }

  private void save(UUID id, TeamChange change) {
    try {
      teams.save(id, change);
    } catch (DuplicateKeyException lostRace) {
      throw new NameTaken();
    }
  }

  private TeamSettings get(UUID id) {
    if (!teams.lock(id)) {
      throw new TeamNotFound(id);
    }
    return find(id);
  }

  private TeamSettings find(UUID id) {
    return teams.find(id).orElseThrow(() -> new TeamNotFound(id));
  }
}
