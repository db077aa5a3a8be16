package dev.parley.platform.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.jspecify.annotations.Nullable;

/**
 * What the names in an expression mean: one of the reachable beans, a process variable, or the
 * business key of the execution. Whatever it leaves unresolved fails.
 */
final class LimitedResolver extends ELResolver {
  private static final String EXECUTION = "execution";
  private static final String BUSINESS_KEY = "processBusinessKey";

  private final Map<Object, Object> beans;

  LimitedResolver(Map<Object, Object> beans) {
    this.beans = beans;
  }

  /** All that an expression sees of an execution. */
  private record Execution(@Nullable String processBusinessKey) {}

  @Override
  public @Nullable Object getValue(ELContext context, @Nullable Object base, Object name) {
    var scope = (VariableScope) context.getContext(VariableScope.class);
    if (base == null && name instanceof String known) {
      return resolved(context, named(known, scope));
    }
    if (base instanceof Execution execution && BUSINESS_KEY.equals(name)) {
      return resolved(context, Optional.of(new Value(execution.processBusinessKey())));
    }
    return null;
  }

  private Optional<Value> named(String name, @Nullable VariableScope scope) {
    if (beans.containsKey(name)) {
      return Optional.of(new Value(beans.get(name)));
    }
    if (name.equals(EXECUTION) && scope instanceof DelegateExecution execution) {
      return Optional.of(new Value(new Execution(execution.getProcessBusinessKey())));
    }
    return scope != null && scope.hasVariable(name)
        ? Optional.of(new Value(scope.getVariable(name)))
        : Optional.empty();
  }

  private static @Nullable Object resolved(ELContext context, Optional<Value> value) {
    context.setPropertyResolved(value.isPresent());
    return value.map(Value::content).orElse(null);
  }

  /** A value that is there, even if it is null. */
  private record Value(@Nullable Object content) {}

  @Override
  public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object name) {
    return null;
  }

  @Override
  public void setValue(ELContext context, @Nullable Object base, Object name, Object value) {
    throw new PropertyNotWritableException("Expressions change nothing");
  }

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, Object name) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return List.<FeatureDescriptor>of().iterator();
  }

  @Override
  public @Nullable Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return null;
  }
}
