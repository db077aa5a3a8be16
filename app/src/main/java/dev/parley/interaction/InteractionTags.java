package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.platform.security.StaffIdentity;
import dev.parley.platform.security.StaffRole;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tags of a chat as its agent and supervisors keep them, beside those that its flow writes. An
 * agent's own chats only; those of others answer like unknown ones.
 */
@Service
public class InteractionTags {
  private final InteractionService interactions;
  private final InteractionViews views;
  private final InteractionAnnouncer announcer;
  private final TagRepository tags;
  private final ApplicationEventPublisher events;

  InteractionTags(
      InteractionService interactions,
      InteractionViews views,
      InteractionAnnouncer announcer,
      TagRepository tags,
      ApplicationEventPublisher events) {
    this.interactions = interactions;
    this.views = views;
    this.announcer = announcer;
    this.tags = tags;
    this.events = events;
  }

  /**
   * Changes them while the chat is open or wrapped up; answers the chat as it is then.
   *
   * @throws InteractionClosed if it is over
   * @throws TagInvalid if one that comes is none
   * @throws TooManyTags if it would have too many
   */
  @Transactional
  public InteractionView change(StaffIdentity caller, InteractionId id, TagChange change) {
    var chat = interactions.lock(id);
    checkIsFor(caller, chat);
    if (chat.isClosed() && chat.wrapUp() == null) {
      throw new InteractionClosed(id);
    }
    write(caller, id, change);
    return views.forDesktop(id).orElseThrow();
  }

  /** Tags to choose from: those of the chat's website first. */
  public List<String> known(StaffIdentity caller, InteractionId id) {
    var chat = interactions.get(id);
    checkIsFor(caller, chat);
    return tags.known(chat.websiteKey());
  }

  private void write(StaffIdentity caller, InteractionId id, TagChange change) {
    var before = tags.of(id);
    var after = TagRules.after(before, change);
    var added = without(after, before);
    var removed = without(before, after);
    if (added.isEmpty() && removed.isEmpty()) {
      return;
    }
    tags.remove(id, removed);
    tags.add(id, added);
    events.publishEvent(
        new InteractionTagged(
            id, new AgentId(caller.id()), role(caller), added.size(), removed.size()));
    announcer.announceToDesktop(id);
  }

  private static Party role(StaffIdentity caller) {
    return isSupervisor(caller) ? Party.SUPERVISOR : Party.AGENT;
  }

  private static void checkIsFor(StaffIdentity caller, Interaction chat) {
    if (!isSupervisor(caller) && !chat.isOf(new AgentId(caller.id()))) {
      throw new InteractionNotFound(chat.id());
    }
  }

  private static boolean isSupervisor(StaffIdentity caller) {
    return caller.roles().contains(StaffRole.SUPERVISOR);
  }

  private static List<String> without(List<String> tags, List<String> others) {
    return tags.stream().filter(tag -> !others.contains(tag)).toList();
  }
}
