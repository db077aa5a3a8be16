package dev.parley.platform.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * The beans that a model's expressions can reach: delegates and listeners, nothing else of the
 * application. Looked up when asked for, because delegates need the engine that needs this map.
 */
@Component
class ProcessBeans extends AbstractMap<Object, Object> {

  private final ListableBeanFactory beans;

  ProcessBeans(ListableBeanFactory beans) {
    this.beans = beans;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return name instanceof String bean && beans.containsBean(bean) && isForModels(bean);
  }

  @Override
  public @Nullable Object get(@Nullable Object name) {
    return containsKey(name) ? beans.getBean((String) name) : null;
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Stream.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class)
        .flatMap(type -> Arrays.stream(beans.getBeanNamesForType(type, true, false)))
        .distinct()
        .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean isForModels(String bean) {
    var type = beans.getType(bean, false);
    return type != null
        && Stream.of(JavaDelegate.class, TaskListener.class, ExecutionListener.class)
            .anyMatch(allowed -> allowed.isAssignableFrom(type));
  }
}
