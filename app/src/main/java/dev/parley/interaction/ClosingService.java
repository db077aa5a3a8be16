package dev.parley.interaction;

import dev.parley.agent.AgentId;
import dev.parley.interaction.Interaction.Disposal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an agent ends a chat and says what it came to, at once or in the wrap-up. */
@Service
public class ClosingService {
  private static final Logger log = LoggerFactory.getLogger(ClosingService.class);

  private final InteractionService service;
  private final DispositionForms forms;
  private final MandatoryDispositions mandatory;
  private final WrapUpService wrapUps;

  ClosingService(
      InteractionService service,
      DispositionForms forms,
      MandatoryDispositions mandatory,
      WrapUpService wrapUps) {
    this.service = service;
    this.forms = forms;
    this.mandatory = mandatory;
    this.wrapUps = wrapUps;
  }

  /** What the agent can choose for their own chat; a foreign one is not found. */
  public DispositionChoice choice(InteractionId id, AgentId agent) {
    return forms.choice(service.getOf(agent, id));
  }

  /**
   * The agent ends their conversation. Again is harmless; a foreign one is not found.
   *
   * @param answers to the form of dispositions; null for none
   * @throws DispositionRequired if there are none and the website demands one
   * @throws dev.parley.form.FormAnswersInvalid if they are not what the form asks for
   */
  @Transactional
  public void close(InteractionId id, AgentId agent, @Nullable Map<String, ?> answers) {
    var locked = service.lockOf(agent, id);
    if (!locked.isClosed()) {
      service.closeByAgent(locked, disposal(locked, agent, answers));
    } else if (answers != null) {
      dispose(locked, agent, answers);
    }
  }

  /**
   * The agent says what their closed chat came to, which ends its wrap-up. The same again is
   * harmless.
   *
   * @throws InteractionOpen if it is not closed
   * @throws InteractionDisposed if an agent has already chosen another one
   * @throws dev.parley.form.FormAnswersInvalid if the answers are not what the form asks for
   */
  @Transactional
  public void dispose(InteractionId id, AgentId agent, Map<String, ?> answers) {
    var locked = service.lockOf(agent, id);
    if (!locked.isClosed()) {
      throw new InteractionOpen(id);
    }
    dispose(locked, agent, answers);
  }

  /**
   * The agent has finished wrapping up before the time is over. Again is harmless.
   *
   * @throws InteractionNotFound if the chat is not the agent's
   * @throws DispositionRequired if the website demands a disposition and there is none yet
   */
  @Transactional
  public void endWrapUp(InteractionId id, AgentId agent) {
    var locked = service.lockOf(agent, id);
    if (locked.wrapUp() != null && locked.disposal() == null) {
      mandatory.refuseWithout(locked);
    }
    wrapUps.done(locked);
  }

  private @Nullable Disposal disposal(
      Interaction locked, AgentId agent, @Nullable Map<String, ?> answers) {
    if (answers == null) {
      mandatory.refuseWithout(locked);
      return null;
    }
    return forms.keep(locked, agent, answers);
  }

  private void dispose(Interaction locked, AgentId agent, Map<String, ?> answers) {
    if (locked.isDisposedByAgent()) {
      // nothing is held here: who deletes the disposition waits for this chat's row
      refuseAnother(locked, forms.read(locked, agent, answers));
      return;
    }
    wrapUps.dispose(locked, forms.keep(locked, agent, answers));
    log.info("Interaction {} disposed", locked.id().value());
  }

  private static void refuseAnother(Interaction disposed, Disposal chosen) {
    var before = Objects.requireNonNull(disposed.disposal());
    if (!Objects.equals(chosen.disposition(), before.disposition())
        || !Objects.equals(chosen.comment(), before.comment())) {
      throw new InteractionDisposed(disposed.id());
    }
  }
}
