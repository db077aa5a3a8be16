package dev.parley.cannedanswer;

import dev.parley.agent.AgentId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The canned answers that an agent keeps alone; those of others answer like unknown ones. */
@Service
public class OwnCannedAnswers {
  private final CannedAnswerRepository answers;
  private final AnswerStore store;

  OwnCannedAnswers(CannedAnswerRepository answers, AnswerStore store) {
    this.answers = answers;
    this.store = store;
  }

  /** By shortcut. */
  public List<CannedAnswer> of(AgentId agent) {
    return answers.of(agent);
  }

  /**
   * @throws CannedAnswerInvalid with what is wrong by field
   * @throws ShortcutTaken if the agent has the shortcut already
   */
  @Transactional
  public CannedAnswer create(AgentId agent, OwnAnswerChange change) {
    return get(agent, store.create(AnswerPlace.of(agent), change.words()));
  }

  /** As {@link #create}; {@link CannedAnswerOvertaken} if another window has changed it since. */
  @Transactional
  public CannedAnswer change(AgentId agent, UUID id, OwnAnswerChange change) {
    get(agent, id);
    store.change(id, change.version(), AnswerPlace.of(agent), change.words());
    return get(agent, id);
  }

  /**
   * @throws CannedAnswerNotFound if the agent has none with this id
   */
  @Transactional
  public void delete(AgentId agent, UUID id) {
    answers.delete(get(agent, id).id());
  }

  private CannedAnswer get(AgentId agent, UUID id) {
    return answers.findOf(agent, id).orElseThrow(CannedAnswerNotFound::new);
  }
}
