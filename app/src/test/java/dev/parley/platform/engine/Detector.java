package dev.parley.platform.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Goes off when a model makes an instance of it, which stands for running any code. */
public class Detector implements JavaDelegate, ExecutionListener, TaskListener {
  private static final AtomicInteger fired = new AtomicInteger();

  private Expression field;

  public Detector() {
    fired.incrementAndGet();
  }

  static void reset() {
    fired.set(0);
  }

  static boolean hasFired() {
    return fired.get() > 0;
  }

  @Override
  public void execute(DelegateExecution execution) {}

  @Override
  public void notify(DelegateExecution execution) {}

  @Override
  public void notify(DelegateTask task) {}
}
