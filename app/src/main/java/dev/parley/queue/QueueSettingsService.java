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

/** Reads and changes what an administrator sets of queues; every change is in the audit log. */
@Service
public class QueueSettingsService {
  private final QueueSettingsRepository queues;
  private final QueueReferences references;
  private final List<QueueUse> uses;
  private final AuditLog audit;
  private final ApplicationEventPublisher events;

  QueueSettingsService(
      QueueSettingsRepository queues,
      QueueReferences references,
      List<QueueUse> uses,
      AuditLog audit,
      ApplicationEventPublisher events) {
    this.queues = queues;
    this.references = references;
    this.uses = uses;
    this.audit = audit;
    this.events = events;
  }

  /** All queues by name. */
  public List<QueueSettings> all() {
    return queues.all();
  }

  /** The queue; {@link QueueNotFound} if there is none. */
  public QueueSettings get(QueueId id) {
    return queues.find(id).orElseThrow(() -> new QueueNotFound(id));
  }

  /**
   * @throws QueueSettingsInvalid with what is wrong by field
   * @throws NameTaken if another queue has the name
   */
  @Transactional
  public QueueSettings create(StaffIdentity actor, QueueChange change) {
    return write(actor, new QueueId(UUID.randomUUID()), change, "queue.created");
  }

  /** As {@link #create}; chats that wait are matched with the new agents and rules at once. */
  @Transactional
  public QueueSettings change(StaffIdentity actor, QueueId id, QueueChange change) {
    lock(id);
    return write(actor, id, change, "queue.changed");
  }

  /**
   * @throws QueueInUse while a website, a flow or an open chat needs it
   */
  @Transactional
  public void delete(StaffIdentity actor, QueueId id) {
    lock(id);
    var queue = get(id);
    uses.stream()
        .flatMap(use -> use.of(id).stream())
        .findFirst()
        .ifPresent(
            use -> {
              throw new QueueInUse(use);
            });
    queues.delete(id);
    audit.record(actor, "queue.deleted", queue.name(), Map.of());
    events.publishEvent(new QueueChanged(id));
  }

  private QueueSettings write(StaffIdentity actor, QueueId id, QueueChange given, String action) {
    var change = given.cleaned();
    references.check(change);
    if (queues.isNameTaken(change.name(), id)) {
      throw new NameTaken();
    }
    save(id, change);
    audit.record(actor, action, change.name(), change.details());
    events.publishEvent(new QueueChanged(id));
    return get(id);
  }

  private void save(QueueId id, QueueChange change) {
    try {
      queues.save(id, change);
    } catch (DuplicateKeyException lostRace) {
      throw new NameTaken();
    }
  }

  private void lock(QueueId id) {
    if (!queues.lock(id)) {
      throw new QueueNotFound(id);
    }
  }
}
