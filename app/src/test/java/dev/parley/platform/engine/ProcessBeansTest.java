package dev.parley.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class ProcessBeansTest {

  private final JavaDelegate delegate = execution -> {};
  private final TaskListener listener = task -> {};
  private final ProcessBeans beans =
      new ProcessBeans(
          new StaticListableBeanFactory(
              Map.of(
                  "closeDelegate", delegate, "offerListener", listener, "secret", new Object())));

  @Test
  void aModelReachesDelegatesAndListeners() {
    assertThat(beans.get("closeDelegate")).isSameAs(delegate);
    assertThat(beans.get("offerListener")).isSameAs(listener);
    assertThat(beans.keySet()).containsExactlyInAnyOrder("closeDelegate", "offerListener");
  }

  @Test
  void aModelReachesNothingElse() {
    assertThat(beans.containsKey("secret")).isFalse();
    assertThat(beans.get("secret")).isNull();
    assertThat(beans.containsKey("unknown")).isFalse();
    assertThat(beans.containsKey(null)).isFalse();
  }
}
