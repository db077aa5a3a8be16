package dev.parley.interaction;

import dev.parley.process.SkillList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a routing flow writes on an interaction: tags, its priority, the skills that its agent must
 * have. Runs in the transaction of the flow's step; whoever asks next for an agent reads it.
 */
@Service
public class InteractionLabels {
  private final InteractionService interactions;
  private final InteractionAnnouncer announcer;
  private final TagRepository tags;
  private final ApplicationEventPublisher events;
  private final JdbcClient jdbc;

  InteractionLabels(
      InteractionService interactions,
      InteractionAnnouncer announcer,
      TagRepository tags,
      ApplicationEventPublisher events,
      JdbcClient jdbc) {
    this.interactions = interactions;
    this.announcer = announcer;
    this.tags = tags;
    this.events = events;
    this.jdbc = jdbc;
  }

  /** Adds the tag, 1 to 40 characters; again is harmless. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tag(InteractionId id, String tag) {
    interactions.lock(id);
    if (tags.add(id, List.of(tag)) > 0) {
      events.publishEvent(new InteractionTagged(id, null, Party.SYSTEM, 1, 0));
      announcer.announceToDesktop(id);
    }
  }

  /** 0 to 10, higher first: also of a chat that stands in a line already. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void setPriority(InteractionId id, int priority) {
    interactions.lock(id);
    jdbc.sql("update interaction set priority = ? where id = ?")
        .params(priority, id.value())
        .update();
    jdbc.sql("update queue_entry set priority = ? where interaction_id = ?")
        .params(priority, id.value())
        .update();
  }

  /** These skills instead of those that were required before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void setSkills(InteractionId id, SkillList skills) {
    interactions.lock(id);
    jdbc.sql("delete from interaction_skill where interaction_id = ?").param(id.value()).update();
    skills.levels().forEach((skill, level) -> require(id.value(), skill, level));
  }

  private void require(UUID id, String skill, int level) {
    jdbc.sql("insert into interaction_skill (interaction_id, skill, level) values (?, ?, ?)")
        .params(id, skill, level)
        .update();
  }
}
