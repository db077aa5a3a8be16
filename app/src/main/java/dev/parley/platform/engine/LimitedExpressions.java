package dev.parley.platform.engine;

import java.lang.reflect.Method;
import java.util.Map;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Cache;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.TreeStore;
import org.camunda.bpm.impl.juel.TypeConverter;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.jspecify.annotations.Nullable;

/**
 * Expressions that can compare values and name our beans, and nothing else: a method call does not
 * even parse, there are no functions, and no object has properties.
 */
final class LimitedExpressions extends JuelExpressionManager {
  private static final int REMEMBERED = 1000;

  private final Map<Object, Object> reachable;

  LimitedExpressions(Map<Object, Object> reachable) {
    super(reachable);
    this.reachable = reachable;
    // a builder without features knows no method calls
    setExpressionFactory(
        new ExpressionFactoryImpl(
            new TreeStore(new Builder(), new Cache(REMEMBERED)), TypeConverter.DEFAULT));
  }

  /** The engine adds its own; they are of no use here. */
  @Override
  public void addFunction(String name, Method function) {}

  @Override
  protected FunctionMapper createFunctionMapper() {
    return new FunctionMapper() {
      @Override
      public @Nullable Method resolveFunction(String prefix, String name) {
        return null;
      }
    };
  }

  @Override
  protected ELResolver createElResolver() {
    return new LimitedResolver(reachable);
  }
}
