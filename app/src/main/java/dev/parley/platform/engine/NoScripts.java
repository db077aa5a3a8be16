package dev.parley.platform.engine;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/**
 * Makes no script of any language, so a model with one cannot be deployed. The engine brings a
 * script language of its own, which our resolver of expressions would not see.
 */
final class NoScripts extends ScriptFactory {

  @Override
  public ExecutableScript createScriptFromResource(String language, String resource) {
    throw refused();
  }

  @Override
  public ExecutableScript createScriptFromResource(String language, Expression resource) {
    throw refused();
  }

  @Override
  public ExecutableScript createScriptFromSource(String language, String source) {
    throw refused();
  }

  @Override
  public ExecutableScript createScriptFromSource(String language, Expression source) {
    throw refused();
  }

  private static ProcessEngineException refused() {
    return new ProcessEngineException("Scripts are not allowed");
  }
}
