package dev.parley.platform.engine;

import java.util.ArrayList;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.util.SpringBootProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts {@link WaitStates} to every model that the engine reads. */
@Component
class WaitStateWatch extends SpringBootProcessEnginePlugin {

  private final ObjectProvider<WaitStates> hearers;

  WaitStateWatch(ObjectProvider<WaitStates> hearers) {
    this.hearers = hearers;
  }

  @Override
  public void preInit(SpringProcessEngineConfiguration engine) {
    var listeners =
        Optional.ofNullable(engine.getCustomPostBPMNParseListeners()).orElseGet(ArrayList::new);
    BpmnParseListener watch = new WaitStateParseListener(hearers);
    listeners.add(watch);
    engine.setCustomPostBPMNParseListeners(listeners);
  }
}
