package dev.parley.platform.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** Knows no script language: decisions ask here, past the factory of scripts. */
final class NoScriptEngines implements ScriptEngineResolver {

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory factory) {}

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    throw refused();
  }

  @Override
  public ScriptEngine getScriptEngine(String language, boolean cached) {
    throw refused();
  }

  private static ProcessEngineException refused() {
    return new ProcessEngineException("Scripts are not allowed");
  }
}
