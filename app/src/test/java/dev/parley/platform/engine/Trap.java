package dev.parley.platform.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * A delegate that models may name; whoever reads a property of it sets the {@link Detector} off.
 */
public class Trap implements JavaDelegate {

  public Object getSecret() {
    return new Detector();
  }

  @Override
  public void execute(DelegateExecution execution) {}
}
