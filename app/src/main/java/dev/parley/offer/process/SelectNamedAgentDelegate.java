package dev.parley.offer.process;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.offer.CandidateSelector;
import dev.parley.process.OfferToAgent;
import dev.parley.process.Outcome;
import dev.parley.process.Selection;
import java.time.Duration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task "Select named agent". */
@Component
class SelectNamedAgentDelegate implements JavaDelegate {
  private static final Duration USUAL_TIME = Duration.ofSeconds(30);

  private final CandidateSelector selector;

  SelectNamedAgentDelegate(CandidateSelector selector) {
    this.selector = selector;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var given = OfferToAgent.OFFER_TIMEOUT.find(execution);
    var timeout = given == null ? USUAL_TIME : given;
    var selection =
        selector.selectAgent(
            InteractionId.ofBusinessKey(execution.getProcessBusinessKey()),
            new AgentId(OfferToAgent.AGENT_ID.get(execution)),
            timeout,
            CallingStep.of(execution));
    OfferToAgent.SELECTION.set(execution, selection);
    if (selection == Selection.NONE) {
      OfferToAgent.OUTCOME.set(execution, Outcome.UNAVAILABLE);
    }
  }
}
