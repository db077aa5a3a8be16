package dev.parley.platform.engine;

import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Keeps models from running code, should one that nobody has checked ever be deployed: limited
 * expressions, no scripts, no classes, no decisions and cases, no files from elsewhere.
 */
final class EngineWall {

  private EngineWall() {}

  static void raise(ProcessEngineConfigurationImpl engine, Map<Object, Object> reachableBeans) {
    engine.setBeans(reachableBeans);
    engine.setExpressionManager(new LimitedExpressions(reachableBeans));
    engine.setScriptFactory(new NoScripts());
    engine.setEnableFetchScriptEngineFromProcessApplication(false);
    engine.setEnableScriptEngineLoadExternalResources(false);
    engine.setArtifactFactory(new NoClasses());
    engine.setEnableXxeProcessing(false);
    engine.setDmnEnabled(false);
    engine.setCmmnEnabled(false);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
  }
}
