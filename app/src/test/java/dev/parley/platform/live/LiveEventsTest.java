package dev.parley.platform.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageDeliveryException;
import org.springframework.messaging.converter.SimpleMessageConverter;
import org.springframework.messaging.simp.SimpMessageHeaderAccessor;
import org.springframework.messaging.simp.SimpMessagingTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.socket.messaging.DefaultSimpUserRegistry;

class LiveEventsTest {

  private record Event(String type) implements LiveEvent {}

  private static final UUID ANNA = UUID.fromString("0000000a-0000-4000-8000-000000000001");
  private static final String ANNAS = "/user/" + ANNA;

  private final List<String> sent = new ArrayList<>();
  private final SimpMessagingTemplate messaging =
      new SimpMessagingTemplate((message, timeout) -> record(message));
  private final LiveEvents live = new LiveEvents(messaging, new DefaultSimpUserRegistry());
  private final TransactionTemplate transaction = new TransactionTemplate(transactions());

  LiveEventsTest() {
    messaging.setMessageConverter(new SimpleMessageConverter());
  }

  @AfterEach
  void noTransactionIsLeft() {
    assertThat(TransactionSynchronizationManager.isSynchronizationActive()).isFalse();
  }

  @Test
  void withoutATransactionEventsLeaveAtOnce() {
    live.toDesktop(ANNA, new Event("a"));
    live.toCustomer(ANNA, new Event("b"));

    assertThat(sent).containsExactly(ANNAS + "/queue/desktop a", ANNAS + "/queue/interaction b");
  }

  @Test
  void inATransactionEventsLeaveAfterItAndInOrder() {
    transaction.executeWithoutResult(
        status -> {
          live.toDesktop(ANNA, new Event("a"));
          live.toDesktop(ANNA, new Event("b"));
          live.toDesktop(ANNA, new Event("c"));

          assertThat(sent).isEmpty();
        });

    assertThat(sent)
        .extracting(event -> event.substring(event.length() - 1))
        .containsExactly("a", "b", "c");
  }

  @Test
  void whatIsRolledBackIsNotTold() {
    transaction.executeWithoutResult(
        status -> {
          live.toDesktop(ANNA, new Event("a"));
          status.setRollbackOnly();
        });

    assertThat(sent).isEmpty();
  }

  @Test
  void anEventMadeWhileCommittingLeavesToo() {
    transaction.executeWithoutResult(
        status ->
            TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                  @Override
                  public void afterCommit() {
                    live.toDesktop(ANNA, new Event("a"));
                  }
                }));

    assertThat(sent).containsExactly(ANNAS + "/queue/desktop a");
  }

  @Test
  void aFailureIsNobodysBusiness() {
    live.toDesktop(ANNA, new Event("fail"));
    live.toDesktop(ANNA, new Event("b"));

    assertThat(sent).containsExactly(ANNAS + "/queue/desktop b");
  }

  @Test
  void nobodyIsConnectedHere() {
    assertThat(live.isConnected(ANNA)).isFalse();
    assertThat(live.connectedCustomers()).isEmpty();
  }

  private boolean record(Message<?> message) {
    if (message.getPayload().equals(new Event("fail"))) {
      throw new MessageDeliveryException("no");
    }
    sent.add(
        SimpMessageHeaderAccessor.getDestination(message.getHeaders())
            + " "
            + ((Event) message.getPayload()).type());
    return true;
  }

  private static PlatformTransactionManager transactions() {
    return new AbstractPlatformTransactionManager() {
      @Override
      protected Object doGetTransaction() {
        return "transaction";
      }

      @Override
      protected void doBegin(Object transaction, TransactionDefinition definition) {
        // nothing but the callbacks matters here
      }

      @Override
      protected void doCommit(DefaultTransactionStatus status) {
        // as above
      }

      @Override
      protected void doRollback(DefaultTransactionStatus status) {
        // as above
      }
    };
  }
}
