package dev.parley.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProcessVariableTest {

  private final Map<String, Object> stored = new HashMap<>();
  private final VariableScope scope = scopeOver(stored);

  @Test
  void storesStringsOnly() {
    var variables = new HashMap<String, Object>();

    ChatInteraction.ROUTING_FLOW.put(variables, "default-routing-flow");
    ChatInteraction.QUEUE_TIMEOUT.put(variables, Duration.ofMinutes(30));
    OfferToQueue.SELECTION.put(variables, Selection.EXHAUSTED);
    OfferToQueue.OUTCOME.put(variables, Outcome.QUEUE_TIME_OVER);

    assertThat(variables)
        .isEqualTo(
            Map.of(
                "routingFlow", "default-routing-flow",
                "queueTimeout", "PT30M",
                "selection", "EXHAUSTED",
                "outcome", "queueTimeOver"));
  }

  @Test
  void writesToAScope() {
    OfferToAgent.OFFER_TIMEOUT.set(scope, Duration.ofSeconds(30));

    assertThat(stored).containsExactly(Map.entry("offerTimeout", "PT30S"));
  }

  @Test
  void readsFromAScope() {
    stored.put("queueId", "00000000-0000-0000-0000-000000000002");
    stored.put("roundPause", "PT5S");
    stored.put("selection", "NONE");

    assertThat(OfferToQueue.QUEUE_ID.get(scope)).isEqualTo(new UUID(0, 2));
    assertThat(OfferToQueue.ROUND_PAUSE.get(scope)).isEqualTo(Duration.ofSeconds(5));
    assertThat(OfferToQueue.SELECTION.get(scope)).isEqualTo(Selection.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void readsEveryOutcomeThatItWrites(Outcome outcome) {
    OfferToQueue.OUTCOME.put(stored, outcome);

    assertThat(OfferToQueue.OUTCOME.get(scope)).isEqualTo(outcome);
  }

  @Test
  void refusesAnOutcomeThatNoModelKnows() {
    stored.put("outcome", "perhaps");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> OfferToQueue.OUTCOME.get(scope))
        .withMessageContaining("perhaps");
  }

  @Test
  void saysWhichVariableIsMissing() {
    assertThat(OfferToQueue.OUTCOME.find(scope)).isNull();
    assertThatIllegalStateException()
        .isThrownBy(() -> OfferToQueue.OUTCOME.get(scope))
        .withMessageContaining("outcome");
  }

  private static VariableScope scopeOver(Map<String, Object> stored) {
    return (VariableScope)
        Proxy.newProxyInstance(
            VariableScope.class.getClassLoader(),
            new Class<?>[] {VariableScope.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getVariable" -> stored.get(arguments[0]);
                  case "setVariable" -> stored.put((String) arguments[0], arguments[1]);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
