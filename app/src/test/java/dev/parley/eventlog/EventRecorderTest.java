package dev.parley.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.agent.AgentId;
import dev.parley.interaction.InteractionId;
import dev.parley.interaction.InteractionReturned;
import dev.parley.interaction.InteractionTransferred;
import dev.parley.interaction.ReturnReason;
import dev.parley.interaction.WrapUpEnded;
import dev.parley.queue.QueueId;
import dev.parley.support.RepositoryTest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Events go into the log with the transaction that publishes them, or not at all. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({EventRecorder.class, RoutingEventRepository.class, EventRecorderTest.Parts.class})
class EventRecorderTest {
  private static final AgentId ANNA = new AgentId(UUID.randomUUID());
  private static final AgentId BRUNO = new AgentId(UUID.randomUUID());
  private static final QueueId SALES = new QueueId(UUID.randomUUID());

  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transaction;

  private final InteractionId chat = new InteractionId(UUID.randomUUID());

  @Test
  void keepsAllOfATransactionInOrder() {
    transaction.executeWithoutResult(
        running -> {
          events.publishEvent(new InteractionTransferred(chat, ANNA, BRUNO));
          events.publishEvent(new InteractionReturned(chat, BRUNO, SALES, ReturnReason.AGENT_GONE));
          events.publishEvent(new WrapUpEnded(chat, ANNA));
        });

    assertThat(rows())
        .containsExactly(
            "TRANSFERRED " + BRUNO + " {\"from\": \"" + ANNA + "\"}",
            "RETURNED " + BRUNO + " {\"reason\": \"AGENT_GONE\"}",
            "WRAP_UP_ENDED " + ANNA + " {}");
  }

  @Test
  void keepsNothingOfATransactionThatIsRolledBack() {
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    running -> {
                      events.publishEvent(new WrapUpEnded(chat, ANNA));
                      throw new IllegalStateException("rolled back");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rows()).isEmpty();
  }

  private List<String> rows() {
    return jdbc.sql(
            """
            select kind || ' ' || agent_id || ' ' || details from routing_event
            where interaction_id = ? order by id
            """)
        .param(chat.value())
        .query(String.class)
        .list();
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Parts {
    @Bean
    Clock clock() {
      return Clock.systemUTC();
    }

    @Bean
    JsonMapper json() {
      return JsonMapper.shared();
    }
  }
}
