package dev.parley.platform.engine;

import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Keeps models from running code, should one that nobody has checked ever be deployed: limited
 * expressions, no scripts, no classes, no cases, no files from elsewhere; decisions that compare
 * and do nothing else.
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
    engine.setScriptEngineResolver(new NoScriptEngines());
    limitDecisions(engine);
    engine.setCmmnEnabled(false);
    engine.setEnableExpressionsInAdhocQueries(false);
    engine.setEnableExpressionsInStoredQueries(false);
  }

  private static void limitDecisions(ProcessEngineConfigurationImpl engine) {
    var decisions = new DefaultDmnEngineConfiguration();
    decisions.setFeelEngineFactory(LimitedFeel::new);
    engine.setDmnEngineConfiguration(decisions);
    engine.setDmnElProvider(EngineWall::refuse);
    engine.setDmnEnabled(true);
  }

  private static ElExpression refuse(String expression) {
    throw new ProcessEngineException("Decisions have no expressions of this language");
  }
}
